public import Tables

/// `datapackage.json` (Frictionless Data Package 1.0): the tables with their columns, keys and foreign keys.
public enum DataPackage {
    /// - Returns: UTF-8 JSON, two spaces of indentation.
    public static func render(_ tables: [Table], dialect: CSVWriter.Dialect, version: String) -> [UInt8] {
        let resources = tables.map { table in
            let fields = table.columns.map { column in
                "          {\"name\": \(quoted(column.name)), \"type\": \"\(column.type.rawValue)\", \"description\": \(quoted(column.summary))"
                    + constraints(of: column, in: table) + "}"
            }
            var schema = "        \"fields\": [\n\(fields.joined(separator: ",\n"))\n        ]"
            if !table.primaryKey.isEmpty { schema += ",\n        \"primaryKey\": \(list(table.primaryKey))" }
            if !table.foreignKeys.isEmpty {
                let keys = table.foreignKeys.map { key in
                    "          {\"fields\": \(list(key.columns)), \"reference\": {\"resource\": \"\(key.table)\", \"fields\": \(list(key.references))}}"
                }
                schema += ",\n        \"foreignKeys\": [\n\(keys.joined(separator: ",\n"))\n        ]"
            }
            let delimiter = dialect == .excel ? ";" : ","
            return """
                    {
                      "name": "\(table.name)",
                      "path": "\(table.name).csv",
                      "description": \(quoted(table.summary)),
                      "profile": "tabular-data-resource",
                      "encoding": "utf-8",
                      "dialect": {"delimiter": "\(delimiter)", "lineTerminator": "\\n"},
                      "schema": {
                \(schema)
                      }
                    }
                """
        }
        let text = """
            {
              "name": "voetnoot",
              "version": \(quoted(version)),
              "profile": "tabular-data-package",
              "resources": [
            \(resources.joined(separator: ",\n"))
              ]
            }

            """
        return Array(text.utf8)
    }

    /// What a value of a column must be.
    private static func constraints(of column: Column, in table: Table) -> String {
        var constraints: [String] = []
        if column.isRequired { constraints.append("\"required\": true") }
        if table.primaryKey == [column.name] { constraints.append("\"unique\": true") }
        if !column.values.isEmpty { constraints.append("\"enum\": \(list(column.values))") }
        return constraints.isEmpty ? "" : ", \"constraints\": {\(constraints.joined(separator: ", "))}"
    }

    private static func list(_ names: [String]) -> String { "[" + names.map(quoted).joined(separator: ", ") + "]" }

    private static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.append(json: text.utf8)
        return String(decoding: bytes, as: UTF8.self)
    }
}
