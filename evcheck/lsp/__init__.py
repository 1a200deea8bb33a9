"""evcheck in an editor: a language server (extra `lsp`) with findings, additions to insert, hover and completion."""
