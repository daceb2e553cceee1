/**
 * The style of a report in HTML. All of it is below `.auth-doctor`, so that a notebook can show the fragment beside
 * others. Nothing is told by colour alone; what is painted is bordered as well, since paper shows no background.
 */
export const htmlStyle = `
.auth-doctor {
  color-scheme: light dark;
  --text: #1b1f24; --faint: #555d67; --page: #ffffff; --box: #f5f7f9; --line: #c4cbd3;
  --good: #0b6b3a; --bad: #b3202c; --warn: #7a5200; --note: #1f5fa8; --good-box: #e7f5ec; --bad-box: #fdeced;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  color: var(--text); background: var(--page); max-width: 72rem; margin: 0 auto; padding: 1rem;
  overflow-wrap: anywhere;
}
.auth-doctor * { box-sizing: border-box; }
.auth-doctor h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
.auth-doctor h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
.auth-doctor h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
.auth-doctor h4 { font-size: 1rem; margin: 0 0 .5rem; }
.auth-doctor p { margin: .25rem 0; }
.auth-doctor code, .auth-doctor pre { font: .9em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; unicode-bidi: isolate; }
.auth-doctor pre { margin: .35rem 0; padding: .5rem .75rem; background: var(--box); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; }
.auth-doctor pre span { display: inline-block; max-width: 100%; }
.auth-doctor a { color: var(--note); }
.auth-doctor .faint { color: var(--faint); }
.auth-doctor .sum { font-size: 1.1rem; font-weight: 600; }
.auth-doctor .badge { display: inline-block; border: 1px solid currentColor; border-radius: 999px; padding: 0 .6em; font-size: .85rem; font-weight: 600; white-space: nowrap; }
.auth-doctor .good { color: var(--good); }
.auth-doctor .bad { color: var(--bad); }
.auth-doctor .warn { color: var(--warn); }
.auth-doctor .badge.note { color: var(--note); }
.auth-doctor ul, .auth-doctor ol { margin: .25rem 0; padding-left: 1.5rem; }
.auth-doctor .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .75rem; list-style: none; padding: 0; }
.auth-doctor .cards > li { background: var(--box); border: 1px solid var(--line); border-radius: 8px; padding: .75rem; }
.auth-doctor .cards b { display: block; margin-bottom: .35rem; }
.auth-doctor .cards p { font-size: .9rem; }
.auth-doctor .chain { display: flex; flex-direction: column; gap: 1.4rem; list-style: none; padding: 0; margin: .35rem 0 1rem; overflow: clip; }
.auth-doctor .chain > li { position: relative; border: 1px solid var(--line); border-radius: 8px; padding: .45rem .7rem; background: var(--box); font-size: .9rem; }
.auth-doctor .chain > li + li::before { content: ""; position: absolute; left: 1.4rem; top: -1.4rem; height: 1.35rem; border-left: 2px solid var(--line); }
.auth-doctor .chain > li.used { border: 2px solid var(--good); background: var(--good-box); }
.auth-doctor .chain > li.faulty { border: 2px solid var(--bad); background: var(--bad-box); }
.auth-doctor .chain > li.overridden { border-style: dashed; }
.auth-doctor .chain > li.overridden > code { text-decoration: line-through; }
.auth-doctor .chain > li.absent { background: none; color: var(--faint); border-style: dotted; }
.auth-doctor .chain .badge { float: right; margin-left: .5rem; }
.auth-doctor .chain p { margin: 0; }
.auth-doctor .finding { border: 1px solid var(--line); border-left: .4rem solid var(--note); border-radius: 8px; padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid; }
.auth-doctor .finding h3 { margin: 0 0 .25rem; }
.auth-doctor .finding.error { border-left-color: var(--bad); }
.auth-doctor .finding.warning { border-left-color: var(--warn); }
.auth-doctor .finding dl { display: grid; grid-template-columns: minmax(0, 1fr); margin: .5rem 0 0; }
.auth-doctor .finding dt { font-weight: 600; }
.auth-doctor .finding dd { margin: 0 0 .5rem; }
.auth-doctor .finding dd > :first-child { margin-top: 0; }
.auth-doctor .made { margin-top: 2.25rem; }
.auth-doctor .lives { list-style: none; padding: 0; }
.auth-doctor .lives > li { margin: .6rem 0; break-inside: avoid; }
.auth-doctor .bar { display: block; height: .8rem; border: 1px solid var(--text); border-radius: 4px; background: var(--page); overflow: hidden; }
.auth-doctor .bar > span { display: block; height: 100%; background: var(--good); border-right: 1px solid var(--text); }
.auth-doctor .bar.warn > span { background: var(--warn); }
.auth-doctor .bar.over { border-style: dashed; border-color: var(--bad); }
.auth-doctor .table { overflow-x: auto; }
.auth-doctor table { border-collapse: collapse; width: 100%; font-size: .9rem; }
.auth-doctor th, .auth-doctor td { text-align: left; vertical-align: top; border: 1px solid var(--line); padding: .35rem .6rem; min-width: 5rem; }
.auth-doctor th { background: var(--box); }
@media (min-width: 48rem) {
  .auth-doctor { padding: 2rem; }
  .auth-doctor .chain { flex-flow: row wrap; align-items: center; gap: 1rem 1.75rem; padding-left: 1.75rem; }
  .auth-doctor .chain > li:first-child { margin-left: -1.75rem; }
  .auth-doctor .chain > li { flex: 0 1 auto; max-width: 21rem; min-width: 9rem; }
  .auth-doctor .chain > li + li::before { left: -1.75rem; top: 50%; height: 0; width: 1.7rem; border-left: 0; border-top: 2px solid var(--line); }
  .auth-doctor .finding dl { grid-template-columns: 7rem minmax(0, 1fr); }
  .auth-doctor .lives > li { display: grid; grid-template-columns: minmax(0, 24rem) minmax(0, 1fr) 11rem; gap: .75rem; align-items: center; }
}
@media (prefers-color-scheme: dark) {
  .auth-doctor {
    --text: #e8ebef; --faint: #a9b1bb; --page: #14171b; --box: #1e2329; --line: #424b55;
    --good: #58c98a; --bad: #ff8a91; --warn: #e5b455; --note: #7db8ff; --good-box: #12301f; --bad-box: #3a1a1d;
  }
}
@media print {
  .auth-doctor {
    --text: #000; --faint: #333; --page: #fff; --box: #fff; --line: #777;
    --good: #0b6b3a; --bad: #a01822; --warn: #6b4700; --note: #17508f; --good-box: #fff; --bad-box: #fff;
    max-width: none; padding: 0; font-size: 10pt;
  }
  .auth-doctor .bar > span { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .auth-doctor h2, .auth-doctor h3, .auth-doctor h4 { break-after: avoid; }
  .auth-doctor .cards > li, .auth-doctor .chain > li { break-inside: avoid; }
  .auth-doctor .table { overflow: visible; }
}
`;
