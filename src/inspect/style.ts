/** The style of the pages: one column on a phone, two from 900 px on, light or dark as the reader's system is. */
export const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fff,#15181d);--ground:light-dark(#f3f4f6,#0d0f12);--ink:light-dark(#16191d,#e8eaed);--soft:light-dark(#4d5560,#aab2bd);--line:light-dark(#d5d9df,#343a43);--accent:light-dark(#0b57a4,#8ec5ff);--lit:light-dark(#ffe45c,#7a6200);
--cluster:light-dark(#d9f2df,#12402a);--city:light-dark(#d6e9ff,#123a63);--place:light-dark(#dcf3f5,#0d4148);--person:light-dark(#f9dff0,#541c45);--organization:light-dark(#ece2fd,#3b2568);--date:light-dark(#fdecc8,#523706);--quote:light-dark(#eceef1,#272c34);--bad:light-dark(#a40e26,#ff9ba6);--warn:light-dark(#7a4b00,#f0c060)}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
h1,h2,h3,h4,p,ul,dl,pre,blockquote{margin:0}
h1{font-size:1.1rem;overflow-wrap:anywhere}
h2{font-size:1rem}
h3{font-size:.9rem;margin-top:.5rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:1px}
button,input,textarea{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:6px;padding:.3rem .6rem}
button{cursor:pointer;min-height:2.2rem}
input[type=checkbox]{width:1.1em;height:1.1em;vertical-align:-.15em}
.skip{position:absolute;left:-99rem}
.skip:focus{left:.5rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:2}
header{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;padding:.6rem 1rem;background:var(--paper);border-bottom:1px solid var(--line)}
.brand{color:var(--soft)}
header h1{flex:1 1 12rem}
header nav{display:flex;gap:.8rem;align-items:center}
.another{flex:1 1 100%}
.another summary{width:max-content;color:var(--accent);cursor:pointer}
.another form{display:grid;gap:.5rem;padding:.5rem 0;max-width:44rem}
.long{display:grid;gap:.15rem}
.long input,.long textarea{width:100%}
input[type=file]{max-width:100%}
main{padding:.8rem 1rem;display:grid;gap:.8rem}
main>*,.panes>*{min-width:0}
/* said to those who listen only */
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.issues,.pane,.list{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:.7rem .9rem}
header h1{overflow:hidden;text-overflow:ellipsis}
.issues{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:baseline;padding:.45rem .9rem}
.issues ul{flex:1 1 24rem;min-width:0;padding-left:0;list-style:none;max-height:9rem;overflow:auto}
.issues li{padding:.1rem 0;overflow-wrap:anywhere}
.i-error strong{color:var(--bad)}
.i-warning strong{color:var(--warn)}
.panes{display:grid;gap:.8rem}
.scroll{overflow:auto;max-height:70vh;overscroll-behavior:auto}
.legend,.switches{font-size:.85rem;margin:.3rem 0}
.switches label{margin-right:1rem}
.chip{display:inline-block;padding:0 .4rem;border-radius:4px}
.headline{font:700 1.35rem/1.3 Georgia,serif;margin:.3rem 0 .7rem}
.block{margin:0 0 .75rem;font-family:Georgia,'Times New Roman',serif;line-height:1.65;overflow-wrap:anywhere}
.block h4{font-size:1.05rem}
.block pre{white-space:pre-wrap}
.block blockquote{padding-left:.8rem;border-left:3px solid var(--line)}
.b-lead p{font-weight:600}
.b-list-item p{display:list-item;margin-left:1.2rem}
.b-caption p{font-size:.9rem;font-style:italic}
.block-label{display:none;font:.75rem/1.4 system-ui,sans-serif;color:var(--soft)}
body:has(#show-languages:checked) .block-label{display:block}
.block-label.foreign{color:var(--warn);font-weight:700}
.removed{display:none;margin:0 0 .75rem;padding:.2rem .6rem;border-left:3px dashed var(--soft);color:var(--soft);font-size:.9rem;overflow-wrap:anywhere}
.removed p{display:flex;gap:.1rem 1rem;justify-content:space-between}
.removed del{flex:0 1 auto}
.removed small{flex:0 0 auto;max-width:50%;text-align:right}
body:has(#show-removed:checked) .removed{display:block}
mark{color:inherit;background:none;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.chip,mark a{color:inherit;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:2px}
.k-cluster{background:var(--cluster)}.chip.k-cluster,.k-cluster>a{text-decoration-style:double}
.k-city{background:var(--city)}
.k-place{background:var(--place)}.chip.k-place,.k-place>a{text-decoration-style:dashed}
.k-person{background:var(--person)}.chip.k-person,.k-person>a{text-decoration-style:dotted}
.k-organization{background:var(--organization)}.chip.k-organization,.k-organization>a{text-decoration-thickness:1px}
.k-date{background:var(--date)}.chip.k-date,.k-date>a{text-decoration-style:dashed;text-decoration-thickness:1px}
.chip.k-quote,.k-quote>a{text-decoration:none}
mark.k-quote,.chip.k-quote{font-style:italic}
mark.k-quote:not([class*="k-c"],[class*="k-p"],[class*="k-o"],[class*="k-d"]),.chip.k-quote{background:var(--quote)}
.lit{background:var(--lit)!important;color:var(--ink);outline:2px solid var(--accent)}
li.lit{background:var(--quote)!important;outline:none;box-shadow:inset 4px 0 var(--accent)}
.tree>li.lit{margin:0 -.5rem;padding:.15rem .5rem}
:target:not(section){outline:3px solid var(--accent)}
#source pre{font:.8rem/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere;max-height:34vh;margin-top:.3rem;padding-left:3.4em;position:relative}
#source i::before{content:attr(data-n);position:absolute;left:0;width:2.8em;text-align:right;color:var(--soft);font-style:normal}
#source .e{border-bottom:1px dotted var(--soft)}
#source .won{border-bottom:2px solid var(--accent)}
.tree,.items,.evidence{list-style:none;padding-left:0}
.tree>li{border-bottom:1px solid var(--line);padding:.15rem 0}
.tree summary{cursor:pointer;overflow-wrap:anywhere}
.tree>li>details>summary{display:grid;grid-template-columns:1.1rem 9.8rem minmax(0,1fr);padding:.25rem 0}
.tree>li>details>summary::-webkit-details-marker{display:none}
.tree>li>details>summary::before{content:"▸";color:var(--soft)}
.tree>li>details[open]>summary::before{content:"▾"}
.tree>li>details>:not(summary){margin-left:1.1rem}
.value{color:var(--soft)}
.none{color:var(--soft);font-style:italic}
.count{display:inline-block;min-width:1.5em;text-align:center;border:1px solid var(--line);border-radius:1em;font-size:.8rem}
.items>li{margin:.3rem 0;padding:.35rem .6rem;border-radius:6px;background:none;border:0 solid var(--line);border-left-width:3px;overflow-wrap:anywhere}
dl{display:flex;flex-wrap:wrap;gap:0 .9rem;font-size:.85rem}
dt,dd{display:inline;margin:0}
dt{color:var(--soft)}
dt::after{content:": "}
.mentions{font-size:.9rem}
.mentions>span{margin-right:.6rem}
.evidence li{margin:.3rem 0;padding-left:.6rem;border-left:3px solid var(--line);overflow-wrap:anywhere}
.evidence q{font-family:Georgia,serif}
small{color:var(--soft);font-size:.82rem}
.reason{display:block;font-size:.85rem}
.losers summary{color:var(--accent)}
fieldset.fix{border:1px dashed var(--line);border-radius:8px;margin:.5rem 0;display:grid;gap:.4rem}
label.fix{font-size:.85rem;color:var(--soft)}
.needs-script{display:none}
.scripted .needs-script{display:revert}
.scripted fieldset.needs-script{display:grid}
.export{padding:.6rem 0;display:grid;gap:.5rem}
.export p{margin:.3rem 0}
.buttons{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}
#expected{overflow:auto;font:.8rem/1.5 ui-monospace,monospace;background:var(--ground);padding:.5rem;border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere;max-height:20rem}
.wide{overflow:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid var(--line)}
.dropping{outline:6px dashed var(--accent);outline-offset:-6px}
@media (max-width:899px){main{padding:.5rem}.pane .scroll{max-height:none}#source pre{max-height:60vh}.legend{line-height:2}.tree>li>details>summary{grid-template-columns:1.1rem 8.9rem minmax(0,1fr)}header h1{flex:1 1 6rem}}
@media (min-width:900px){.panes{grid:'article record' auto 'source record' 1fr/minmax(0,1.1fr) minmax(0,1fr);align-items:start}#article{grid-area:article}#record{grid-area:record}#source{grid-area:source}}
/* Where there is room, all panes are seen at once, and each scrolls by itself. */
@media (min-width:900px) and (min-height:600px){body:has(.panes){height:100dvh;display:grid;grid-template-rows:auto minmax(30rem,1fr)}body:has(.panes) main{grid-template-rows:auto minmax(0,1fr);min-height:0}.panes{grid-template-rows:minmax(0,3fr) minmax(0,2fr);align-items:stretch;min-height:0}.pane{display:flex;flex-direction:column;min-height:0}.pane>.scroll{flex:1 1 auto;min-height:0;max-height:none}}
@media (prefers-reduced-motion:no-preference){.scroll{scroll-behavior:smooth}}
@media (forced-colors:active){mark,.chip{forced-color-adjust:none}}
`;
