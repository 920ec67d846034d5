/// The entities of HTML that Dutch letters have (HTML Living Standard, 13.5).
public enum Entiteiten {
    /// The longest name that is known, with `&` and `;`.
    public static let longest = 10

    /// The character of an entity by its name (`eacute`) or number (`#233`, `#xE9`); nothing for others.
    public static func character(_ name: String) -> String? {
        if let named = table[name] { return named }
        guard name.hasPrefix("#") else { return nil }
        let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
        let number = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
        guard let number, number >= 0x20, let scalar = Unicode.Scalar(number) else { return nil }
        return String(scalar)
    }

    private static let table: [String: String] = [
        "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "shy": "", "ensp": " ", "emsp": " ",
        "thinsp": " ", "ndash": "–",
        "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«",
        "raquo": "»", "hellip": "…",
        "bull": "•", "middot": "·", "euro": "€", "sect": "§", "para": "¶", "deg": "°", "sup1": "¹", "sup2": "²",
        "sup3": "³", "frac12": "½",
        "times": "×", "agrave": "à", "aacute": "á", "acirc": "â", "auml": "ä", "aring": "å", "ccedil": "ç",
        "egrave": "è", "eacute": "é", "ecirc": "ê",
        "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò",
        "oacute": "ó", "ocirc": "ô", "ouml": "ö",
        "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "Eacute": "É", "Egrave": "È", "Euml": "Ë", "Iuml": "Ï",
        "Ouml": "Ö", "Uuml": "Ü",
        "Auml": "Ä", "Ccedil": "Ç",
    ]
}
