#include "cxml.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>

// An array that grows.
typedef struct {
    void *items;
    uint32_t count, room;
} array;

// The names so far: open addressing over the dictionary's addresses, in which equal strings are one.
typedef struct {
    const xmlChar *uri, *local;
    int32_t name;
} slot;

struct cxml_document {
    array nodes, attributes, names, text;
    slot *slots;
    uint32_t slot_count;
    int32_t *open;  // the elements that are not closed yet
    int32_t depth, deepest;
    // Whether the last run of characters may go on: no element began or ended since.
    int32_t is_run_open;
    uint32_t most_nodes, most_text;
    int32_t status, line;
    xmlParserCtxtPtr parser;
    xmlDictPtr dictionary;
};

static void stop(cxml_document *document, int32_t status) {
    if (document->status != CXML_OK) return;
    document->status = status;
    document->line = document->parser->input ? document->parser->input->line : 0;
    xmlStopParser(document->parser);
}

// Room for `more` items of `size` bytes, or null.
static void *grow(cxml_document *document, array *array, uint32_t more, size_t size) {
    uint64_t wanted = (uint64_t)array->count + more;
    if (wanted > array->room) {
        uint64_t room = array->room ? array->room : 64;
        while (room < wanted) room *= 2;
        if (room > UINT32_MAX / 2) {
            stop(document, CXML_TOO_LARGE);
            return NULL;
        }
        void *items = realloc(array->items, room * size);
        if (!items) {
            stop(document, CXML_NO_MEMORY);
            return NULL;
        }
        array->items = items;
        array->room = (uint32_t)room;
    }
    void *place = (char *)array->items + array->count * size;
    array->count += more;
    return place;
}

static uint32_t append(cxml_document *document, const xmlChar *bytes, size_t count) {
    uint32_t start = document->text.count;
    if (count > document->most_text || start > document->most_text - count) {
        stop(document, CXML_TOO_LARGE);
        return start;
    }
    void *place = grow(document, &document->text, (uint32_t)count, 1);
    if (place) memcpy(place, bytes, count);
    return start;
}

static uint32_t hash(const xmlChar *uri, const xmlChar *local) {
    uint64_t value = ((uintptr_t)uri >> 3) * 0x9E3779B97F4A7C15u ^ ((uintptr_t)local >> 3);
    return (uint32_t)((value * 0x9E3779B97F4A7C15u) >> 32);
}

static int32_t add_name(cxml_document *document, const xmlChar *uri, const xmlChar *local) {
    cxml_name *name = grow(document, &document->names, 1, sizeof(cxml_name));
    if (!name) return -1;
    int32_t place = (int32_t)document->names.count - 1;
    cxml_name made;
    made.uri_start = append(document, uri ? uri : (const xmlChar *)"", uri ? strlen((const char *)uri) : 0);
    made.uri_end = document->text.count;
    made.local_start = append(document, local, strlen((const char *)local));
    made.local_end = document->text.count;
    ((cxml_name *)document->names.items)[place] = made;
    return place;
}

// The place of a name among the names. Its strings are the dictionary's.
static int32_t name_of(cxml_document *document, const xmlChar *uri, const xmlChar *local) {
    if (document->names.count * 2 >= document->slot_count) {
        uint32_t count = document->slot_count ? document->slot_count * 2 : 256;
        slot *slots = calloc(count, sizeof(slot));
        if (!slots) {
            stop(document, CXML_NO_MEMORY);
            return -1;
        }
        for (uint32_t old = 0; old < document->slot_count; old++) {
            if (!document->slots[old].local) continue;
            uint32_t place = hash(document->slots[old].uri, document->slots[old].local) & (count - 1);
            while (slots[place].local) place = (place + 1) & (count - 1);
            slots[place] = document->slots[old];
        }
        free(document->slots);
        document->slots = slots;
        document->slot_count = count;
    }
    uint32_t place = hash(uri, local) & (document->slot_count - 1);
    while (document->slots[place].local) {
        if (document->slots[place].local == local && document->slots[place].uri == uri) return document->slots[place].name;
        place = (place + 1) & (document->slot_count - 1);
    }
    int32_t name = add_name(document, uri, local);
    document->slots[place] = (slot){uri, local, name};
    return name;
}

// Opens an element; null where a limit is reached.
static cxml_node *open_element(cxml_document *document, const xmlChar *uri, const xmlChar *local) {
    if (document->depth >= document->deepest) {
        stop(document, CXML_TOO_DEEP);
        return NULL;
    }
    if (document->nodes.count >= document->most_nodes) {
        stop(document, CXML_TOO_LARGE);
        return NULL;
    }
    document->is_run_open = 0;
    int32_t name = name_of(document, uri, local);
    cxml_node *node = grow(document, &document->nodes, 1, sizeof(cxml_node));
    if (!node || name < 0) return NULL;
    *node = (cxml_node){name, 0, 0, 0, (int32_t)document->attributes.count, 0};
    document->open[document->depth++] = (int32_t)document->nodes.count - 1;
    return node;
}

static void add_attribute(cxml_document *document, int32_t name, const xmlChar *value, size_t count) {
    uint32_t start = append(document, value, count);
    cxml_attribute *attribute = grow(document, &document->attributes, 1, sizeof(cxml_attribute));
    if (attribute) *attribute = (cxml_attribute){name, start, document->text.count};
}

static void start_element(
    void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespaces, const xmlChar **declared, int count,
    int defaulted, const xmlChar **attributes) {
    (void)prefix, (void)namespaces, (void)declared, (void)defaulted;
    cxml_document *document = ((xmlParserCtxtPtr)context)->_private;
    if (document->status != CXML_OK || !open_element(document, uri, local)) return;
    uint32_t place = document->nodes.count - 1;
    for (int index = 0; index < count && document->status == CXML_OK; index++) {
        const xmlChar **attribute = attributes + 5 * index;
        add_attribute(document, name_of(document, attribute[2], attribute[0]), attribute[3], (size_t)(attribute[4] - attribute[3]));
    }
    cxml_node *node = (cxml_node *)document->nodes.items + place;
    node->attribute_count = (int32_t)document->attributes.count - node->attributes;
}

static void end_element(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
    (void)local, (void)prefix, (void)uri;
    cxml_document *document = ((xmlParserCtxtPtr)context)->_private;
    if (document->status != CXML_OK || document->depth == 0) return;
    document->is_run_open = 0;
    ((cxml_node *)document->nodes.items)[document->open[--document->depth]].next = (int32_t)document->nodes.count;
}

// HTML has no namespaces, and its parser gives names that are not yet the dictionary's.
static void start_html(void *context, const xmlChar *name, const xmlChar **attributes) {
    cxml_document *document = ((xmlParserCtxtPtr)context)->_private;
    if (document->status != CXML_OK) return;
    if (!open_element(document, NULL, xmlDictLookup(document->dictionary, name, -1))) return;
    uint32_t place = document->nodes.count - 1;
    for (int index = 0; attributes && attributes[index] && document->status == CXML_OK; index += 2) {
        const xmlChar *value = attributes[index + 1] ? attributes[index + 1] : (const xmlChar *)"";
        int32_t attribute = name_of(document, NULL, xmlDictLookup(document->dictionary, attributes[index], -1));
        add_attribute(document, attribute, value, strlen((const char *)value));
    }
    cxml_node *node = (cxml_node *)document->nodes.items + place;
    node->attribute_count = (int32_t)document->attributes.count - node->attributes;
}

static void end_html(void *context, const xmlChar *name) { end_element(context, name, NULL, NULL); }

static void characters(void *context, const xmlChar *bytes, int count) {
    cxml_document *document = ((xmlParserCtxtPtr)context)->_private;
    if (document->status != CXML_OK || document->depth == 0 || count <= 0) return;
    cxml_node *last = document->nodes.count ? (cxml_node *)document->nodes.items + document->nodes.count - 1 : NULL;
    // Runs that follow each other are one.
    if (last && last->name < 0 && document->is_run_open && last->end == document->text.count) {
        append(document, bytes, (size_t)count);
        ((cxml_node *)document->nodes.items)[document->nodes.count - 1].end = document->text.count;
        return;
    }
    if (document->nodes.count >= document->most_nodes) return stop(document, CXML_TOO_LARGE);
    uint32_t start = append(document, bytes, (size_t)count);
    cxml_node *node = grow(document, &document->nodes, 1, sizeof(cxml_node));
    if (node) *node = (cxml_node){-1, (int32_t)document->nodes.count, start, document->text.count, 0, 0};
    document->is_run_open = 1;
}

// An entity of HTML in a document whose type declares it elsewhere: `&nbsp;`.
static void reference(void *context, const xmlChar *name) {
    const htmlEntityDesc *entity = htmlEntityLookup(name);
    if (!entity) return;
    xmlChar bytes[5] = {0};
    int count = xmlCopyCharMultiByte(bytes, (int)entity->value);
    characters(context, bytes, count);
}

static void refuse_subset(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
    (void)name, (void)external, (void)system;
    xmlParserCtxtPtr parser = context;
    // The parser stands behind the names: `[` opens declarations.
    const xmlChar *next = parser->input->cur;
    while (next < parser->input->end && (*next == ' ' || *next == '\t' || *next == '\n' || *next == '\r')) next++;
    if (next < parser->input->end && *next == '[') stop(parser->_private, CXML_DECLARATIONS);
}

static void refuse_entity(void *context, const xmlChar *name, int type, const xmlChar *external, const xmlChar *system, xmlChar *content) {
    (void)name, (void)type, (void)external, (void)system, (void)content;
    stop(((xmlParserCtxtPtr)context)->_private, CXML_DECLARATIONS);
}

static void be_silent(void *context, xmlErrorPtr error) { (void)context, (void)error; }


void cxml_prepare(void) {
    xmlInitParser();
    htmlDefaultSAXHandlerInit();
    xmlInitCharEncodingHandlers();
}

cxml_document *cxml_parse(
    const uint8_t *bytes, uint64_t count, int32_t is_html, const char *encoding, uint32_t most_nodes, uint32_t most_text, int32_t deepest) {
    cxml_document *document = calloc(1, sizeof(cxml_document));
    if (!document) return NULL;
    document->deepest = deepest;
    document->most_nodes = most_nodes;
    document->most_text = most_text;
    document->open = malloc((size_t)deepest * sizeof(int32_t));
    if (count > INT32_MAX) document->status = CXML_TOO_LARGE;
    if (count == 0) document->status = CXML_MALFORMED;
    document->parser = !document->open || document->status != CXML_OK ? NULL
        : is_html ? htmlCreateMemoryParserCtxt((const char *)bytes, (int)count)
                  : xmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
    if (!document->parser) {
        if (document->status == CXML_OK) document->status = CXML_NO_MEMORY;
        return document;
    }
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.characters = handler.ignorableWhitespace = handler.cdataBlock = characters;
    handler.serror = be_silent;
    if (is_html) {
        handler.startElement = start_html;
        handler.endElement = end_html;
    } else {
        handler.startElementNs = start_element;
        handler.endElementNs = end_element;
        handler.reference = reference;
        handler.internalSubset = refuse_subset;
        handler.entityDecl = refuse_entity;
    }
    xmlParserCtxtPtr parser = document->parser;
    parser->_private = document;
    document->dictionary = parser->dict;
    if (is_html) {
        htmlCtxtUseOptions(parser, HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER | (encoding ? HTML_PARSE_IGNORE_ENC : 0));
    } else {
        // Entities are those of XML alone, since declarations are refused; without NOENT `&amp;` in a value stays written out.
        xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_NOENT);
    }
    *parser->sax = handler;
    parser->userData = parser;
    if (encoding) {
        xmlCharEncodingHandlerPtr known = xmlFindCharEncodingHandler(encoding);
        if (known) xmlSwitchToEncoding(parser, known);
    }
    int result = is_html ? htmlParseDocument(parser) : xmlParseDocument(parser);
    // What its faults left open ends with it.
    while (document->depth > 0) ((cxml_node *)document->nodes.items)[document->open[--document->depth]].next = (int32_t)document->nodes.count;
    if (document->status == CXML_OK && !is_html && (result != 0 || !parser->wellFormed)) {
        document->status = CXML_MALFORMED;
        document->line = parser->lastError.line;
    }
    if (document->status == CXML_OK && document->nodes.count == 0) document->status = CXML_MALFORMED;
    if (parser->myDoc) xmlFreeDoc(parser->myDoc);
    parser->myDoc = NULL;
    xmlFreeParserCtxt(parser);
    document->parser = NULL;
    return document;
}

void cxml_free(cxml_document *document) {
    if (!document) return;
    free(document->nodes.items);
    free(document->attributes.items);
    free(document->names.items);
    free(document->text.items);
    free(document->slots);
    free(document->open);
    free(document);
}

enum cxml_status cxml_status_of(const cxml_document *document) { return document->status; }
int32_t cxml_line(const cxml_document *document) { return document->line; }

const cxml_node *cxml_nodes(const cxml_document *document, uint32_t *count) {
    *count = document->nodes.count;
    return document->nodes.items;
}

const cxml_attribute *cxml_attributes(const cxml_document *document, uint32_t *count) {
    *count = document->attributes.count;
    return document->attributes.items;
}

const cxml_name *cxml_names(const cxml_document *document, uint32_t *count) {
    *count = document->names.count;
    return document->names.items;
}

const uint8_t *cxml_text(const cxml_document *document, uint32_t *count) {
    *count = document->text.count;
    return document->text.items;
}
