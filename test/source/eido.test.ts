import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/source/open-table.ts';
import { bytes, readAll } from './reading.ts';

const PIDF =
  '<?xml version="1.0" encoding="UTF-8"?> <presence xmlns="urn:ietf:params:xml:ns:pidf" xmlns:gp="urn:gp" xmlns:gml="urn:gml" entity="pres:j.doe@example.com">' +
  ' <gp:geopriv> <gp:location-info> <gml:Point srsName="urn:ogc:def:crs:EPSG::4326"><gml:pos>43.1001 -87.1001</gml:pos></gml:Point>' +
  ' <civicAddress xmlns="urn:ca"> <A3>Exampleville</A3> <RD>Maple</RD> <STS>Street</STS> <HNO>42</HNO> <UNIT/> </civicAddress> </gp:location-info> </gp:geopriv> </presence>';

const VCARD =
  '<svc:SubscriberInfo xmlns:svc="urn:svc"><vcard xmlns="urn:vc"><fn><text>Jane Doe</text></fn><tel><uri>tel:+1-555-555-0100</uri></tel>' +
  '<tel><uri>tel:+1-555-555-0101</uri></tel></vcard></svc:SubscriberInfo>';

const document = (no: number) => ({
  $id: `urn:emergency:uid:incidentid:${no}:psap.example.com`,
  lastUpdateTimeStamp: '2031-05-01T12:00:00-04:00',
  eidoVersion: '1.0',
  issuingElementIdentification: 'psap.example.com',
  callComponent: [{ $id: 'c1', locationReference: [{ $ref: 'l1' }] }],
  callbackComponent: [{ $id: 'b1', callBackInformationUri: ['sip:5555550100@example.com', 'tel:5555550100'] }],
  locationComponent: [{ $id: 'l1', locationByValue: PIDF }],
  additionalDataComponent: [{ $id: 'a1', additionalDataByValue: VCARD }],
  notesComponent: Array.from({ length: 30 }, (_, at) => ({ noteText: `note ${at} <unknown> {x}` })),
});

const PLACE = 'locationComponent[0].locationByValue.presence';

describe('an emergency incident data object (NENA-STA-021) is one record', () => {
  it('with the XML inside its texts taken apart', async () => {
    const { fields, rows } = await readAll(bytes(JSON.stringify(document(1), null, '\t')));
    expect(rows).toHaveLength(1);
    const cells = Object.fromEntries(fields.map((name, field) => [name, rows[0]?.[field]]));
    expect(cells).toMatchObject({
      $id: 'urn:emergency:uid:incidentid:1:psap.example.com',
      'callComponent[0].locationReference[0].$ref': 'l1',
      'callbackComponent[0].callBackInformationUri': 'sip:5555550100@example.com; tel:5555550100',
      [`${PLACE}.@entity`]: 'pres:j.doe@example.com',
      [`${PLACE}.geopriv.location-info.Point.pos`]: '43.1001 -87.1001',
      [`${PLACE}.geopriv.location-info.civicAddress.RD`]: 'Maple',
      [`${PLACE}.geopriv.location-info.civicAddress.HNO`]: '42',
      [`${PLACE}.geopriv.location-info.civicAddress.UNIT`]: '',
      'additionalDataComponent[0].additionalDataByValue.SubscriberInfo.vcard.fn': 'Jane Doe',
      'additionalDataComponent[0].additionalDataByValue.SubscriberInfo.vcard.tel': 'tel:+1-555-555-0100; tel:+1-555-555-0101',
      'notesComponent[0].noteText': 'note 0 <unknown> {x}',
    });
    expect(fields).not.toContain('locationComponent[0].locationByValue');
  });

  it.each([
    ['a list', (all: readonly unknown[]) => JSON.stringify(all)],
    ['lines', (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).join('\n')],
    ['documents behind each other', (all: readonly unknown[]) => all.map((one) => JSON.stringify(one, null, 1)).join('\n')],
  ])('and %s of them are many', async (_, write) => {
    const { fields, rows } = await readAll(bytes(write([document(1), document(2), document(3)])));
    const road = fields.indexOf(`${PLACE}.geopriv.location-info.civicAddress.RD`);
    expect(rows.map((row) => row[road])).toEqual(['Maple', 'Maple', 'Maple']);
    expect(rows.map((row) => row[0]?.split(':')[4])).toEqual(['1', '2', '3']);
  });

  it('whose fields have their path as context', async () => {
    const table = await openTable(bytes(JSON.stringify(document(1))));
    const road = table.fields.find(({ name }) => name.endsWith('.RD'));
    expect(road?.path).toEqual([
      'locationComponent',
      '0',
      'locationByValue',
      'presence',
      'geopriv',
      'location-info',
      'civicAddress',
      'RD',
    ]);
    await table.close();
  });

  it.each([
    ['markup in a narrative', '<p>Caller <b>Jane</b> says</p>'],
    ['XML that is not well-formed', '<a><b>1</c></a>'],
    ['XML with entities of its own', '<!DOCTYPE a [<!ENTITY x "y">]><a><b>1</b></a>'],
    ['one element without parts', '<unknown>caller hung up</unknown>'],
    ['XML nested without end', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`],
  ])('but %s stays as it is', async (_, text) => {
    const { fields, rows } = await readAll(bytes(JSON.stringify([{ id: 1, note: text }])));
    expect(fields).toEqual(['id', 'note']);
    expect(rows).toEqual([['1', text]]);
  });
});
