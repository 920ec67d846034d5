/// The version of the program, in `--version` and `datapackage.json`.
public let version = "0.1.0"
