/**
 * Is it a part of what a carrier says about itself (Additional Data, RFC 7852: ProviderInfo with a contact card)? Its address and its
 * point are those of an office, not of a call.
 */
export const isProvidersOwn = (name: string): boolean => /(^|[.:/])(ProviderInfo|DataProviderContact)([.:/[]|$)/.test(name);
