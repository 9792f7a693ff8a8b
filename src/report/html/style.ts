/**
 * The style sheet of the page. It is a constant, so that the page's policy can name it by its hash and allow no other style;
 * `test/report/html.test.ts` says the hash that belongs here after a change.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1e2326;--soft:#565f64;--line:#dcd8ce;--wash:#f3f0e8;--accent:#1d5568;
--critical:#8f1f1a;--high:#9a4310;--medium:#705600;--low:#41606c;--none:#565f64;
--s0:#17313c;--s1:#1d5568;--s2:#35788d;--s3:#8a5a2b;--s4:#a97a3f;--s5:#6d6a5f;
--t1:#f1ece0;--t2:#ead9bd;--t3:#e3c196;--t4:#dba971;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","URW Palladio L",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#16191b;--ink:#e7e4dd;--soft:#a5acae;--line:#353b3e;--wash:#1f2426;--accent:#8fc4d4;
--critical:#f3a39a;--high:#efb68c;--medium:#dcc47e;--low:#a9c3cd;--none:#a5acae;
--s0:#e3f1f5;--s1:#a9d4e1;--s2:#79b3c5;--s3:#e5bd8d;--s4:#c89a62;--s5:#a39d8d;
--t1:#262a29;--t2:#3a3428;--t3:#543f25;--t4:#6f4a20}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--serif);font-variant-numeric:oldstyle-nums;hyphens:manual;overflow-wrap:break-word}
main,footer{max-width:66rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
p{margin:0 0 .75rem;max-width:42rem;text-wrap:pretty}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.15em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
b{font-weight:600}
code{font:.9em ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
ul,ol{margin:0 0 .75rem;padding-left:1.2rem;max-width:42rem}
li{margin-bottom:.3rem}
.note,.small,figcaption,caption,.tick,th,footer,.file{font-family:var(--sans)}
.note{color:var(--soft);font-size:.8rem;line-height:1.45}
td span.note,th span.note{display:block;font-weight:400;margin-top:.25rem}
.head{padding:clamp(2rem,6vw,4.5rem) 0 1.5rem}
.file{margin:0 0 1.4rem;font-size:.85rem;color:var(--soft);max-width:none;overflow-wrap:anywhere}
.file b,.file h2{display:inline;font:600 .85rem/1.55 var(--sans);color:var(--ink);margin-right:.4rem}
.file span::before{content:"\\b7";margin:0 .5rem}
h1,.title{font-size:clamp(1.9rem,1.2rem + 3.2vw,3.2rem);line-height:1.12;font-weight:600;letter-spacing:-.015em;margin:0 0 1rem;max-width:22em;text-wrap:balance}
.lede{font-size:clamp(1.1rem,1rem + .5vw,1.3rem);line-height:1.45;max-width:36rem;color:var(--ink)}
.warning{border-left:3px solid var(--high);padding-left:.8rem;color:var(--high)}
section{border-top:1px solid var(--line);padding:1.6rem 0 1.4rem}
section>:is(h2,h3){font:600 1rem/1.4 var(--sans);margin:0 0 1rem}
:where(.body) :is(h3,h4){font:600 .95rem/1.4 var(--sans);margin:1.6rem 0 .5rem;max-width:42rem;overflow-wrap:anywhere}
.body>:is(h3,h4):first-child,.body>:first-child>:is(h3,h4):first-child{margin-top:0}
.points>div{margin-bottom:1.2rem}
.points :is(h3,h4){margin:0 0 .25rem;color:var(--accent)}
.points p{margin-bottom:.35rem}
.next{background:var(--wash);padding:1rem 1.2rem .4rem;margin-top:1.4rem}
table{border-collapse:collapse;width:100%;margin:.4rem 0 1.4rem;font:.86rem/1.45 var(--sans);font-variant-numeric:tabular-nums lining-nums}
th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th:last-child,td:last-child{padding-right:0}
thead th{font-weight:500;color:var(--soft);font-size:.78rem;overflow-wrap:normal;vertical-align:bottom}
tbody th{font-weight:600}
th.number,td.number{text-align:right;white-space:nowrap}
.number+th,.number+td{padding-left:.6rem}
caption{text-align:left;color:var(--soft);font-size:.8rem;padding-bottom:.3rem}
.compact{max-width:34rem}
.feeds,.fields{table-layout:fixed}
.fields thead th:nth-child(1){width:22%}.fields thead th:nth-child(2){width:20%}.fields thead th:nth-child(3){width:8.4rem}
.gap{display:block;margin-top:.35rem;color:var(--critical);font-weight:600}
.inside{display:block;margin-top:.35rem}
.bar{display:inline-block;vertical-align:.1em;margin-right:.5rem}
.bar .track{fill:var(--line)}.bar .fill{fill:var(--accent)}
.small{font-size:.85rem;line-height:1.5}.small :is(h3,h4){margin:.8rem 0 .3rem}
.inline{list-style:none;padding:0;font:.85rem/1.6 var(--sans);columns:2 18rem;column-gap:2rem;max-width:none}
.inline li{break-inside:avoid;color:var(--soft);overflow-wrap:anywhere}.inline b{color:var(--ink)}
.severity{font-weight:600}
.critical{color:var(--critical)}.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}.none{color:var(--none)}
:is(h3,h4).severity{border-bottom:2px solid currentColor;padding-bottom:.15rem;max-width:none}
.findings{list-style:none;padding:0;max-width:none}
.findings li{padding:.55rem 0 .35rem;border-bottom:1px solid var(--line);margin:0}
.findings p{margin-bottom:.2rem;max-width:46rem;overflow-wrap:anywhere}
.do b{font-family:var(--sans);font-size:.85em}
.rules{columns:2 20rem;column-gap:2.5rem}
.rule{break-inside:avoid;font-size:.92rem;margin-bottom:1.5rem}.rule h3{margin:0 0 .3rem}.rule code{font-weight:400;color:var(--soft)}
.facts{display:grid;grid-template-columns:auto 1fr;gap:.3rem 1.2rem;font:.86rem/1.5 var(--sans);margin:0 0 1rem}
.facts dt{color:var(--soft)}.facts dd{margin:0;overflow-wrap:anywhere}
figure{margin:0 0 1.6rem}
figcaption{color:var(--soft);font-size:.8rem;line-height:1.45;max-width:42rem;margin-top:.4rem}
.figure{width:100%;height:auto;display:block;font-family:var(--sans);font-variant-numeric:lining-nums}
.figure.narrow{display:none}
.figure text{fill:var(--ink)}.figure .tick{fill:var(--soft)}.figure text.law{fill:var(--soft)}.figure .name{font-weight:600}
.axis{stroke:var(--soft);stroke-width:1}.grid{stroke:var(--line);stroke-width:1}
path.law{stroke:var(--soft);stroke-width:1;fill:none;stroke-dasharray:2 2}
.zone{fill:var(--wash)}.z1,.z3{fill:none}
.radius{stroke:var(--accent);stroke-width:5;stroke-linecap:round}
.half{fill:var(--accent)}.ninth{fill:var(--paper);stroke:var(--accent);stroke-width:2.5}
.curve path{fill:none;stroke:var(--s0);stroke-width:2;stroke-linejoin:round}.curve .dot{fill:var(--s0)}
.curve .leader{stroke-width:.75;opacity:.7}
.c1 path{stroke:var(--s1)}.c1 .dot{fill:var(--s1)}.c2 path{stroke:var(--s2)}.c2 .dot{fill:var(--s2)}.c3 path{stroke:var(--s3)}.c3 .dot{fill:var(--s3)}
.c4 path{stroke:var(--s4)}.c4 .dot{fill:var(--s4)}.c5 path{stroke:var(--s5)}.c5 .dot{fill:var(--s5)}
.ring{fill:none;stroke:var(--ink);stroke-width:1.5}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.matrix{max-width:42rem}.matrix td,.matrix thead th:not(:first-child){text-align:right}
.matrix tbody th{overflow-wrap:normal}
.matrix td{white-space:nowrap;overflow-wrap:normal;padding:.4rem .6rem;border:1px solid var(--paper)}
.t1{background:var(--t1)}.t2{background:var(--t2)}.t3{background:var(--t3)}.t4{background:var(--t4)}
.chosen{outline:2px solid var(--ink);outline-offset:-2px;font-weight:600}
footer{border-top:1px solid var(--line);padding-top:1rem;padding-bottom:3rem;color:var(--soft);font-size:.8rem}
article{border-top:3px solid var(--ink);margin-top:3rem}
@media (min-width:60rem){section{display:grid;grid-template-columns:11rem minmax(0,1fr);column-gap:2rem}
section>:is(h2,h3){position:sticky;top:1rem;align-self:start}
.points{display:grid;grid-template-columns:1fr 1fr;gap:.4rem 2.4rem}}
@media screen and (max-width:44rem){.figure.wide{display:none}.figure.narrow{display:block}
.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards,.cards tbody,.cards tr,.cards th,.cards td{display:block;width:100%}
.cards tr{border-bottom:1px solid var(--line);padding:.7rem 0}
.cards th,.cards td,.cards td.number{border:0;padding:.1rem 0;text-align:left;white-space:normal}
.cards tbody th{font-size:.95rem;padding-bottom:.2rem}
.cards td{display:grid;grid-template-columns:6.2rem minmax(0,1fr)}
.cards td::before{content:attr(data-label);color:var(--soft);font-size:.78rem;grid-row:1/span 9}
.cards td>*{grid-column:2}
.cards td>.bar{display:none}
.matrix th,.matrix td{padding:.35rem .15rem;font-size:.74rem}.matrix td .page{display:block;font-size:.65rem}.matrix tbody th{min-width:5.4rem;overflow-wrap:anywhere}.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-bottom:.5rem}}
@media print{@page{margin:18mm 16mm}
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--wash:#f4f4f1;--accent:#14485a;--critical:#7d1712;--high:#86390b;--medium:#5f4900;--low:#33505b;
--s0:#17313c;--s1:#1d5568;--s2:#35788d;--s3:#8a5a2b;--s4:#a97a3f;--s5:#6d6a5f;--t1:#f1ece0;--t2:#ead9bd;--t3:#e3c196;--t4:#dba971}
html{font-size:10pt}body{line-height:1.42}
main,footer{max-width:none;padding:0}
.head{padding:0 0 .8rem}h1,.title{font-size:22pt}.lede{font-size:12pt}
section{display:block;padding:.7rem 0}section>:is(h2,h3){position:static;font-size:11pt;break-after:avoid}:where(.body) :is(h3,h4){break-after:avoid;margin-top:.9rem}
tr,figure,.findings li,.rule,.points>div,.next{break-inside:avoid}
thead{display:table-header-group}.figure{max-width:165mm}
th,td{padding:.25rem .6rem .25rem 0}table{font-size:.85rem}
.zone,.bar .track,.bar .fill,.matrix td,.next{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit}.rule a[href^=http]::after,.small a[href^=http]::after{content:" <" attr(href) ">";overflow-wrap:anywhere;font-size:.85em}}
`;

/** SHA-256 of {@link STYLE} as a policy writes it. */
export const STYLE_HASH = 'sha256-gwmaZjU4DKp1OeIgTnLsxmtLCBxZtnibZqZeZpkk0qc=';
