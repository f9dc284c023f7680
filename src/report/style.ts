/** The look of the report, light or dark as the reader's system is. */
export const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fff,#15181d);--ground:light-dark(#f3f4f6,#0d0f12);--ink:light-dark(#16191d,#e8eaed);--soft:light-dark(#4d5560,#aab2bd);--line:light-dark(#d5d9df,#343a43);--accent:light-dark(#0b57a4,#8ec5ff);--sea:light-dark(#e8eff5,#10161d);--land:light-dark(#c9d1cf,#39424a);
--c0:light-dark(#1f6fb2,#5aa9e6);--c1:light-dark(#d1730c,#f2a65a);--c2:light-dark(#2b8a57,#6fcf97);--c3:light-dark(#8a3ffc,#c3a1ff);--c4:light-dark(#b3261e,#ff8a80);--c5:light-dark(#00798c,#5cd3e4);--c6:light-dark(#8d6b00,#e3c454);--c7:light-dark(#6b7280,#9ca3af)}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:1px}
.skip{position:absolute;left:-99rem}.skip:focus{left:.5rem;top:.5rem;background:var(--paper);padding:.5rem}
header{background:var(--paper);border-bottom:1px solid var(--line);padding:.7rem 1rem}
header nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;list-style:none;margin:.3rem 0 0;padding:0}
[aria-current]{font-weight:700;color:var(--ink)}
h1{font-size:1.3rem;margin:0}h2{font-size:1.05rem;margin:0 0 .5rem}
main{max-width:960px;margin:0 auto;padding:.8rem;display:grid;gap:.8rem}
section{min-width:0;background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:.8rem 1rem}
.facts{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;margin:0}.facts dt{color:var(--soft);font-size:.85rem}.facts dd{margin:0;font-weight:600}
.chart{overflow-x:auto}
.chart>svg{min-width:560px;width:100%;height:auto;font:12px system-ui,sans-serif;color:var(--ink)}
.plot text{white-space:pre}
.map text,.network text{fill:var(--ink);font-size:12px;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.map circle:hover,.network circle:hover{fill:var(--c1)}
.key{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;padding:0;margin:0 0 .4rem;font-size:.9rem}
.wide{overflow:auto;max-height:26rem;margin-top:.5rem}
.list .wide{max-height:none}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);min-width:4rem;overflow-wrap:break-word}
tbody th{font-weight:600;min-width:11rem}
.data{font-size:.85rem;color:var(--soft);margin:.5rem 0 0}
blockquote{margin:.5rem 0;padding-left:.8rem;border-left:3px solid var(--line)}
.quotes{list-style:none;padding:0;margin:0}
.sources li{margin:.5rem 0}small{color:var(--soft)}
mark{background:light-dark(#ffe45c,#6b5800);color:inherit}
details summary{cursor:pointer;color:var(--accent)}
`;
