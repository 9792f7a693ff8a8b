export { checkAgreement } from './agreement/check-agreement.ts';
export { type CompareInput, compareAgreements } from './agreement/compare.ts';
export { type Descriptor, dataPackage } from './agreement/data-package.ts';
export { exportOdcs, type OdcsContract } from './agreement/odcs-export.ts';
export { type ImportedAgreement, importOdcs } from './agreement/odcs-import.ts';
export { findOddities } from './agreement/oddities.ts';
export { type AgreementFile, agreementSchema } from './agreement/schema.ts';
export { verifyAgreement } from './agreement/verify.ts';
export type { CountOptions } from './count.ts';
export { feeds, findFeed } from './feed/index.ts';
export type {
  Agreement,
  AgreementDocument,
  AgreementExport,
  AgreementProblem,
  DocumentKind,
  InstrumentKind,
  PracticeFact,
  PracticeKind,
} from './model/agreement.ts';
export type {
  AgreedField,
  Cost,
  Duration,
  DurationUnit,
  Incentive,
  Said,
  Term,
  TermId,
  TermSection,
  TermStatus,
  TermsOf,
  TermValues,
  Transform,
} from './model/agreement-terms.ts';
export type { Batch, CellBytes } from './model/batch.ts';
export type { Bound } from './model/bound.ts';
export { CALL_GROUPS, type CallGroup, SENSITIVE_CALL_GROUPS } from './model/call-group.ts';
export type { CombinationColumn, CombinationLevel, CombinationRisk, TellingSet } from './model/combination.ts';
export type {
  AtHand,
  CheckedClaim,
  CitedDocument,
  ClaimVerdict,
  ComparedAgreement,
  ComparedCell,
  ComparedTerm,
  Comparison,
  Coverage,
  FieldFlow,
  FlowColumn,
  FlowFlag,
  FlowNote,
  InstrumentFact,
  RecordsRequest,
  TextCluster,
  Verification,
} from './model/comparison.ts';
export type { SinglingOutCell } from './model/counts.ts';
export {
  DATA_CLASS_FACTS,
  DATA_CLASSES,
  type DataClass,
  type DataClassFacts,
  type Role,
  type SpanClass,
} from './model/data-class.ts';
export type { PlaceDiversity } from './model/diversity.ts';
export { CadAuditError, type ErrorCode } from './model/error.ts';
export type { ExposureMark } from './model/exposure.ts';
export type {
  AloneInFeed,
  Fact,
  FactStatus,
  FeedPrecision,
  FeedProfile,
  FeedResult,
  FeedSource,
  Passenger,
  Uninvited,
} from './model/feed.ts';
export type { Acceptance, Finding, FindingArgs, FindingBase, FindingKind } from './model/finding.ts';
export type { Gates } from './model/gates.ts';
export type { GroupedLevel, GroupedPlaces } from './model/grouped-places.ts';
export type {
  AddressResult,
  LocationBeside,
  LocationCounts,
  LocationEvidence,
  LocationMask,
  LocationResult,
  LocationWithAddress,
  PrecisionClass,
} from './model/location.ts';
export type {
  LatticeStatistic,
  NeighbourCounts,
  NetStatistic,
  SpacingStatistic,
  StatedCounts,
} from './model/location-statistics.ts';
export { type Masked, mask } from './model/masked.ts';
export type { Notice, NoticeLevel } from './model/notice.ts';
export type {
  AddressColumns,
  FieldPlan,
  FieldVerdict,
  LocationColumns,
  ProjectedSystem,
  RecognisedSystem,
  RegionReference,
  RowRoles,
  ScanPlan,
  StatedColumns,
} from './model/plan.ts';
export type { PortableBatch } from './model/portable-batch.ts';
export type { KAnonymity, MissingMeaning, QuasiColumns, QuasiCounts, SensitiveCounts } from './model/quasi.ts';
export type { AddressLevel, CodeCell } from './model/reading.ts';
export type { HeaderCell, ReportContext, ReportPlace } from './model/report-context.ts';
export type { Paint, RenderOptions, Reporter, Style } from './model/reporter.ts';
export type { ExposureSummary, FieldResult, ScanResult } from './model/result.ts';
export type { HeaderWords, Rule, RuleExamples, Source, TableRule, TextExample, ValueTest } from './model/rule.ts';
export { SEVERITIES, type Severity } from './model/severity.ts';
export type { ShapeKey } from './model/shape.ts';
export type { PlaceLevel, TimeGrain, TimeLevel } from './model/singling-out.ts';
export type { Span, SpanFinder } from './model/span.ts';
export type { Subject } from './model/subject.ts';
export type {
  Aside,
  Compression,
  Dialect,
  Field,
  HiddenParts,
  InputFormat,
  Progress,
  RecordEndName,
  Slice,
  SourceFacts,
  Table,
  TablePart,
} from './model/table.ts';
export type { TrueK } from './model/true-k.ts';
export type { PlanOptions } from './plan/plan-scan.ts';
export type { SystemOptions } from './plan/projected-systems.ts';
export type { QuasiChoice } from './plan/quasi-columns.ts';
export { reporters } from './report/index.ts';
export { classifyFields } from './rules/classify/classify-fields.ts';
export type { FieldName } from './rules/header/path-name.ts';
export { rules } from './rules/index.ts';
export { loadRulePack } from './rules/packs/load-rule-pack.ts';
export type { PackRule, RulePack } from './rules/packs/rule-pack.ts';
export { tableRules } from './rules/table/index.ts';
export { findSpans } from './rules/text/find-spans.ts';
export { type ScannedPart, type ScanOptions, scan, scanTables } from './scan.ts';
export { type OpenOptions, openTable, type TableInput } from './source/open-table.ts';
export { type OpenedPart, openTables } from './source/open-tables.ts';
export { readText } from './source/read-text.ts';
