// A window on the system's libxml2: a whole document of XML or HTML as flat arrays, in the order of the document.
//
// No entity is expanded but the five of XML and those of HTML, no address is opened, and a document with declarations of its own is
// refused. All offsets are half-open and in bytes of the document's text, which is UTF-8.
#ifndef CXML_H
#define CXML_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// An element, or a run of characters (name -1).
typedef struct {
    int32_t name;          // its place among the names, or -1
    int32_t next;          // past its last descendant: the place of the next node that it does not hold
    uint32_t start, end;   // the characters of a run
    int32_t attributes;    // the place of its first attribute
    int32_t attribute_count;
} cxml_node;

typedef struct {
    int32_t name;
    uint32_t start, end;  // its value
} cxml_attribute;

// The name of elements or attributes: its namespace (empty where it has none) and its local part.
typedef struct {
    uint32_t uri_start, uri_end, local_start, local_end;
} cxml_name;

enum cxml_status {
    CXML_OK = 0,
    CXML_MALFORMED = 1,    // ends too early or breaks the rules
    CXML_DECLARATIONS = 2, // has an internal subset or entities of its own
    CXML_TOO_DEEP = 3,
    CXML_TOO_LARGE = 4,
    CXML_NO_MEMORY = 5,
};

typedef struct cxml_document cxml_document;

// Makes the library's own tables. Once, before any thread parses.
void cxml_prepare(void);

// Parses a document; HTML is read as browsers do, whatever its faults.
//   encoding: the name of the encoding, or null to take what the document says.
//   most_nodes, most_text: limits; deepest: of elements inside each other.
// Returns the document, whose status tells how far it got; null without memory. Linear.
cxml_document *cxml_parse(
    const uint8_t *bytes, uint64_t count, int32_t is_html, const char *encoding, uint32_t most_nodes, uint32_t most_text, int32_t deepest);
void cxml_free(cxml_document *document);

enum cxml_status cxml_status_of(const cxml_document *document);
// The line where the parser stopped, from 1; 0 where it is not known.
int32_t cxml_line(const cxml_document *document);
const cxml_node *cxml_nodes(const cxml_document *document, uint32_t *count);
const cxml_attribute *cxml_attributes(const cxml_document *document, uint32_t *count);
const cxml_name *cxml_names(const cxml_document *document, uint32_t *count);
const uint8_t *cxml_text(const cxml_document *document, uint32_t *count);

#ifdef __cplusplus
}
#endif
#endif
