/** The style of the report, light or dark as the reader's system is. */
export const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fff,#15181d);--ground:light-dark(#f3f4f6,#0d0f12);--ink:light-dark(#16191d,#e8eaed);--soft:light-dark(#4d5560,#aab2bd);--line:light-dark(#d5d9df,#343a43);--accent:light-dark(#0b57a4,#8ec5ff);--sea:light-dark(#e8eff5,#10161d);--land:light-dark(#c9d1cf,#39424a);
--c0:light-dark(#1f6fb2,#5aa9e6);--c1:light-dark(#d1730c,#f2a65a);--c2:light-dark(#2b8a57,#6fcf97);--c3:light-dark(#8a3ffc,#c3a1ff);--c4:light-dark(#b3261e,#ff8a80);--c5:light-dark(#00798c,#5cd3e4);--c6:light-dark(#8d6b00,#e3c454);--c7:light-dark(#6b7280,#9ca3af)}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:1px}
.skip{position:absolute;left:-99rem}.skip:focus{left:.5rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:1}
header{background:var(--paper);border-bottom:1px solid var(--line)}
header>div{max-width:960px;margin:0 auto;padding:.6rem .8rem;display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;align-items:baseline}
.brand{margin:0;font-weight:700}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;list-style:none;margin:0;padding:0}
nav a{display:inline-block;padding:.2rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
[aria-current]{font-weight:700;color:var(--ink);border-bottom:2px solid var(--accent)}
h1{font-size:1.55rem;line-height:1.25;margin:.4rem 0 .1rem}h2{font-size:1.05rem;margin:0 0 .5rem}
main{max-width:960px;margin:0 auto;padding:.8rem;display:grid;gap:.8rem}
main>*{min-width:0}
section{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:.8rem 1rem}
section h2:not(:first-child){margin-top:1.2rem}
.facts{display:flex;flex-wrap:wrap;gap:.4rem 1.8rem;margin:0}.facts dt{color:var(--soft);font-size:.85rem}.facts dd{margin:0;font-weight:600}
.help{color:var(--soft);font-size:.92rem;margin:0 0 .5rem}
.desk>svg,.phone>svg{display:block;width:100%;height:auto;font:12px system-ui,sans-serif;color:var(--ink)}
.phone{display:none}
.plot text{white-space:pre}
.map text,.network text{fill:var(--ink);font-size:12px;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.network line{stroke:var(--soft);stroke-opacity:.5}
.city,.network circle{fill:var(--c0);fill-opacity:.7;stroke:var(--paper)}
.network circle{fill-opacity:1}
.seat{fill:var(--c1);fill-opacity:.8;stroke:var(--ink);stroke-width:2}
svg circle:hover,a:focus-visible>circle{fill:var(--ink)}
.spark{display:block}.spark rect{fill:var(--c0)}.spark path{stroke:var(--line)}
.key{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;padding:0;margin:0 0 .6rem;font-size:.9rem}
.key svg{vertical-align:-.1em}
.wide{overflow:auto;max-height:26rem;margin-top:.5rem}
.wide.list{max-height:none;margin-top:0}.list td{min-width:5.2rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-bottom:1px solid var(--line);min-width:4rem;overflow-wrap:break-word}
thead th{color:var(--soft);font-weight:600;position:sticky;top:0;background:var(--paper)}
tbody th{font-weight:600;min-width:11rem}
.number{text-align:right;font-variant-numeric:tabular-nums}.day{white-space:nowrap;font-variant-numeric:tabular-nums}
.data{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.3rem 1rem;font-size:.85rem;color:var(--soft);margin-top:.7rem}
.data p{margin:0}.data details{min-width:0;max-width:100%}.data details[open]{flex:1 1 100%}.data a{margin-left:.4rem}
.columns{margin:0;padding-left:1.1rem;columns:2 18rem;column-gap:2rem}
.columns li{break-inside:avoid;padding:.1rem 0}
.quotes{list-style:none;padding:0;margin:0;display:grid;gap:.8rem}
.quotes p{margin:.1rem 0 0 1rem;font-size:.9rem;color:var(--soft)}
blockquote{margin:0;padding-left:.8rem;border-left:3px solid var(--line);font-family:Georgia,'Times New Roman',serif}
.sources ol{margin:0;padding-left:1.6rem;display:grid;gap:.7rem}
.sources p{margin:0}
.context{font-family:Georgia,'Times New Roman',serif}
small{color:var(--soft);font-size:.85rem}
mark{background:light-dark(#ffe45c,#6b5800);color:inherit}
summary{cursor:pointer;color:var(--accent)}
@media (max-width:639px){.desk{display:none}.phone{display:block}h1{font-size:1.3rem}section{padding:.7rem .8rem}
.list table,.list tbody{display:block}.list thead{position:absolute;left:-99rem}.list tr{display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:center;padding:.5rem 0;border-bottom:1px solid var(--line)}.list th,.list td{border:0;padding:0;min-width:0;text-align:left}.list tbody th{flex:1 1 100%}.list td:empty{display:none}.list td::before{content:attr(data-head) ": ";color:var(--soft)}.list td:has(.spark)::before{content:none}}
@media print{body{background:none}.data,nav,.skip{display:none}section{border:0;break-inside:avoid-page}}
`;
