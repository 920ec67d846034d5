/// The style of the letter's page.
enum AnnotatedPageStyle {
    static let sheet = """
        :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfdfb; --faint: #6b6b6b; --link: #154273; --wrong: #b3261e; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e6e1; --paper: #191a1c; --faint: #9a9a94; --link: #8fb8ec; --wrong: #f2938c; } }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.55 Georgia, "Times New Roman", serif; }
        main { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; }
        ul { list-style: none; padding-left: 1.2rem; }
        h2 { font-size: 1.1rem; margin: 1.6em 0 .4em; }
        a { color: var(--link); }
        aside { float: right; clear: right; width: 15rem; margin: 0 -17rem .8rem 0; font-size: .82rem; line-height: 1.4; color: var(--faint);
          overflow-wrap: anywhere; }
        aside:target { color: var(--ink); outline: 1px solid var(--link); }
        .letterhead, .address, .reference, .subject, .signature, .enclosures { margin: 0; color: var(--faint); }
        .subject { color: var(--ink); font-weight: bold; margin: .6em 0; }
        .question { font-style: italic; }
        .tableCell { margin: 0 0 0 1.2rem; font-size: .92rem; }
        .finding { text-decoration: underline wavy var(--wrong); }
        mark, .lost { background: none; color: var(--wrong); font-weight: bold; }
        @media (max-width: 74rem) { aside { float: none; width: auto; margin: .2rem 0 .8rem 1.5rem; } }
        @media print { body { background: none; } main { max-width: none; margin: 0 17rem 0 0; } a { color: inherit; } }

        """
}
