/// The value of a Roman number up to 399 that is spelled as it should be.
public func romanValue(_ text: String) -> Int? {
    var rest = text[...]
    var value = 0
    for (letters, step) in romanSteps {
        while rest.hasPrefix(letters) {
            rest = rest.dropFirst(letters.count)
            value += step
        }
    }
    guard rest.isEmpty, value > 0, value < 400, spelledInRoman(value) == text else { return nil }
    return value
}

/// A number up to 399 in Roman capitals; nothing for others.
public func romanNumber(_ value: Int) -> String? { (1..<400).contains(value) ? spelledInRoman(value) : nil }

private func spelledInRoman(_ value: Int) -> String {
    var left = value
    return romanSteps.reduce(into: "") { text, step in
        text += String(repeating: step.letters, count: left / step.value)
        left %= step.value
    }
}

private let romanSteps: [(letters: String, value: Int)] = [
    ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
]
