/// A text as a JSON string with its quotes.
public func jsonString(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.append(json: text.utf8)
    return String(decoding: bytes, as: UTF8.self)
}
