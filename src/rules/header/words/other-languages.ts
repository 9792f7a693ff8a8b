/**
 * Words of Spanish, Portuguese, French, Italian, German and Dutch column names → the English words they stand for, in the form
 * of `abbreviations.ts`. Accents are gone before names are read. Words that are English too are left out (`data`, `date`).
 */
export const OTHER_LANGUAGES = `
day: dia dias jour jours giorno tag wochentag giornata
week: semana semaine settimana woche
month: mes meses mois mese monat maand
year: annee annees jahr jaar
hour: horas heures ore stunde uur
date: fec dataora
time: horario ora uhrzeit tijd
start: inicio inicial debut inizio beginn aanvang
end: fin termino ende einde
closing: cierre fechamento cloture chiusura
full name: nomecompleto nombrecompleto nomcomplet fio
range: rango faixa fascia
short: corto curto
closed: encerrado cerrado fechado cloturado
opened: abierto aberto
created: creado criado creacion criacao creazione erstellt
received: recibido recibida recepcion recebido recepcao eingang
registered: alta
occurrence: ocurrencia ocorrencia suceso hecho hechos fato occurrenza ereignis voorval
violation: infraccion infracao infrazione
owner: propietario proprietario proprietaire eigentumer eigentuemer
arrived: llegada chegada arrivee arrivo ankunft aankomst
departed: salida saida partenza abfahrt vertrek
dispatched: despacho despachado acionamento
number: folio numeros
quadrant: cuadrante quadrante
vaccine: vacina vacuna vaccin impfstoff
incident number: einsatznummer
identifier: clave chave identificador identificateur identificativo kennung
code: codice cve
case: expediente dossier
incident: einsatz intervencion intervenciones
report: boletim atestado parte denuncia reporte relatorio rapport verbale meldung
type: clase clasificacion classificacao tipologia soort
reason: motivo motif einsatzgrund
category: categoria categorie kategorie
description: descricao descrizione beschreibung libelle omschrijving bezeichnung
detail: detalle detalhe
remark: obs observacion observaciones observacao observacoes osservazioni
narrative: relato narracion
priority: prioridade priorite priorita prioritat prioriteit
status: situacao etat stato
disposition: desenlace
name: nome vollname
first name: primernombre voornaam
last name: apellidopaterno apellidomaterno sobrenom achternaam familienname
father name: nombrepadre
caller: llamante solicitante reclamante chamador solicitant anrufer melder
victim: vitima vittima slachtoffer
suspect: imputado acusado inculpado indiciado verdachte verdachtigter
age: idade leeftijd etario etaria
sex: sesso
birth date: fechanacimiento nascimento nascita geboortedatum datanascimento fnacimiento
phone: celular telefone telemovel telefoon rufnummer
email: correoelectronico courriels
address: endereco indirizzo adres domicilios
street: strada straat logradouro
house number: hausnummer huisnummer numext numint
postal code: cep cap codpostal codigopostal codepostal postleitzahl
city: cidade localidad localidade citta ort stad localite
municipality: mandal taluk taluka tehsil alcaldia comuna concelho gemeente
neighborhood: colonias barrios quartiers quartiere wijk vecindario
borough: arrond arrondissements
district: distritos distretto
county: provincie
state: entidad
country: nacion
latitude: latitudine
longitude: longitudine
station: caserne estacion delegaciones feuerwache
unit: unidades unites fahrzeug einheiten
officer: polizist
nationality: nacionalidad nacionalidade nationalite nazionalita
entry: entrada ingreso
call: chamada chamadas llamadas anruf
shift: turno quart
weapon: arma waffe wapen
license plate: patente targa
vehicle: vehiculos voiture veicolo fahrzeuge voertuig
make: marque
color: couleur colore farbe kleur
passport: pasaporte passeport reisepass
license: licencia
social security number: nss segurosocial
injured: lesionado lesionados herido heridos ferido blesse blesses verletzt
deceased: fallecido fallecidos muerto muertos deces
hospital: hopital krankenhaus
diagnosis: diagnostico
volunteer: voluntario
profession: profissao profesion ocupacion
mother: madre mae
father: padre pai
national identity number: cpf dni curp nif nie cnic cnpf
block: manzana cuadra
signature: firma assinatura
photo: foto fotos
surname: apelido cognom
witness: testemunha temoins testigos
caller phone: telefonosolicitante
employer: empleador empregador
allergy: alergias alergia allergie
blood: sangre sangue
systolic: sistolica sistolico systolique systolisch
diastolic: diastolica diastolico diastolique diastolisch
triglycerides: trigliceridos trigliceridi trygliceridy
bmi: imc
glycemia: glicemia glucemia glycemie blutzucker
blood pressure: blutdruck bloeddruk
blood type: blutgruppe bloedgroep
weight: gewicht
height: groesse korpergrosse
medical history: antecedentes antecedents anamnese anamnesi
credit card: kreditkarte tarjetacredito cartecredit cartaocredito
`;

/**
 * Nouns that head a name in languages whose compounds begin with the head: `codigo_cierre` is a closing code, `tipo_entrada` a
 * kind of entry.
 */
const HEADS_FIRST: ReadonlySet<string> = new Set(
  `codigo tipo fecha fec hora mes dia anio numero nombre apellido direccion descripcion clase clasificacion estado motivo lugar telefono correo
   edad sexo clave folio categoria latitud longitud annee mois jour heure nom adresse lieu libelle motif codice indirizzo
   endereco nome idade descricao municipio colonia delegacion alcaldia
   nama alamat nomor jenis tanggal numer cislo broj adresa`.split(/\s+/),
);
/** What stands between two nouns. */
const LINKS: ReadonlySet<string> = new Set(['la', 'el', 'los', 'las', 'le', 'les', 'do', 'da', 'dos', 'della']);

/** Parts of a moment that stand side by side, and birth, which says by itself that its date is meant. */
const MOMENT = /^(?:fecha|fec|hora|dia|mes|anio|jour|mois|annee|heure)$/;
const BORN = /^(?:nacimiento|nascimento|naissance|nascita|nac)$/;

/** Tokens with the head last, as in English, where the first is such a head. `de` and the like are left to be read as prepositions. */
export function headLast(tokens: readonly string[]): readonly string[] {
  const [first = '', second = ''] = tokens;
  if (tokens.length < 2 || tokens.length > 4 || !HEADS_FIRST.has(first) || /^(?:de|del|du|des|\d+)$/.test(second)) return tokens;
  if (MOMENT.test(first) && MOMENT.test(second)) return tokens;
  if (MOMENT.test(first) && BORN.test(second)) return tokens.slice(1);
  // `nombre` counts in French and names in Spanish.
  if (first === 'nombre' && /^(?:unites|blesses|victimes|vehicules|interventions|pompiers|personnes)$/.test(second))
    return [...tokens.slice(1), 'count'];
  return [...tokens.slice(1).filter((token) => !LINKS.has(token)), first];
}
