/** What a table is about, as far as its column names tell. Several may hold. */
export interface TableKind {
  readonly incidents: boolean;
  readonly persons: boolean;
  readonly vehicles: boolean;
  readonly premises: boolean;
  readonly units: boolean;
  /** Orders, products, stock. */
  readonly goods: boolean;
  /** Neither calls nor people sought or cared for by a service: business, surveys, clinics, registers of places. */
  readonly general: boolean;
  /** Buying, paying, lending, owing. */
  readonly commerce: boolean;
  /** No sign of calls at all in a table of some width. */
  readonly everyday: boolean;
  /** People in custody. */
  readonly jail: boolean;
  /** Vehicles and people of accidents. */
  readonly crash: boolean;
  /** Patients and what was measured on them. */
  readonly clinical: boolean;
  /** Has a column that surely is the type of the call. */
  readonly callType: boolean;
  /** Has a column of codes of call types, so that a description beside it explains them. */
  readonly typeCode: boolean;
  /** Has the initial and the final call type, so that plain "call type" is something else. */
  readonly initialAndFinalType: boolean;
  /** Has a column of remarks or narrative. */
  readonly freeText: boolean;
  /** Has the number of the incident, so that plain "incident" is something else. */
  readonly incidentNumber: boolean;
  /** Has a street or an address. */
  readonly street: boolean;
  /** Has an address or a block of the incident, not of a person. */
  readonly blockOrAddress: boolean;
  /** Has latitude and longitude. */
  readonly degrees: boolean;
  /** The location record a telephone company hands over with a 911 call. */
  readonly aliRecord: boolean;
  readonly size: number;
  /** Civic address elements of the NENA and IETF standards. */
  readonly civicAddress: boolean;
}
