package cn.lawcampaign.intake.cleaning.office;

import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Which attributes are left out or get a neutral value. */
final class AttributeRules {

    static final String NOBODY = "匿名";

    private static final Set<String> DROPPED = Set.of(
            // who, when, and marks of a session or a copy
            "date", "dateUtc", "dt", "created", "initials", "userName", "user", "userId", "providerId", "refreshedBy",
            "refreshedDate", "lastModifiedBy", "uid", "paraId", "textId", "durableId", "documentId", "ed", "edGrp",
            "codeName", "passwordHash", "password", "hashValue", "saltValue",
            // paths and names of files; programs; indexes into parts that are left out
            "href", "src", "althref", "tooltip", "macro", "cm", "vm", "comment", "base");
    private static final Set<String> PERSON = Set.of("author", "authorName");
    /** Programs put the name and path of the file here that a picture was taken from. */
    private static final Set<String> DRAWN = Set.of("cNvPr", "docPr", "shape", "imagedata", "rect", "oval", "group",
            "line",
            "roundrect", "polyline", "fill", "stroke");
    private static final Set<String> SAID_OF_DRAWN = Set.of("descr", "title", "alt");
    private static final Set<String> HARMLESS_ACTIONS = Set.of("ppaction://hlinksldjump", "ppaction://noaction");

    private final Set<String> lost;

    AttributeRules(Set<String> lost) {
        this.lost = lost;
    }

    void copy(XMLStreamReader from, XMLStreamWriter to, Fields fields) throws XMLStreamException {
        String element = from.getLocalName();
        for (int i = 0; i < from.getAttributeCount(); i++) {
            String name = from.getAttributeLocalName(i);
            String namespace = from.getAttributeNamespace(i) == null ? "" : from.getAttributeNamespace(i);
            if (kept(element, name, namespace, from.getAttributeValue(i))) {
                String prefix = from.getAttributePrefix(i);
                String value = value(element, name, from.getAttributeValue(i), fields);
                if (prefix == null || prefix.isEmpty()) {
                    to.writeAttribute(name, value);
                } else {
                    to.writeAttribute(prefix, namespace, name, value);
                }
            }
        }
        if ("cmAuthor".equals(element)) {
            // the schema wants them
            to.writeAttribute("initials", NOBODY);
        }
    }

    String local(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (name.equals(element.getAttributeLocalName(i))) {
                return element.getAttributeValue(i);
            }
        }
        return null;
    }

    private boolean kept(String element, String name, String namespace, String value) {
        if (DROPPED.contains(name) || name.startsWith("rsid") || namespace.contains("/spreadsheetml/2014/revision")) {
            return false;
        }
        if (SAID_OF_DRAWN.contains(name) && DRAWN.contains(element)) {
            return false;
        }
        if ("action".equals(name)) {
            return HARMLESS_ACTIONS.contains(value) || value.startsWith("ppaction://hlinkshowjump?jump=");
        }
        boolean refers = ElementRules.isRelation(namespace) || "relid".equals(name);
        return !refers || !lost.contains(value);
    }

    private static String value(String element, String name, String value, Fields fields) {
        if (PERSON.contains(name) || "name".equals(name) && ("cmAuthor".equals(element) || "author".equals(element))) {
            return NOBODY;
        }
        if ("name".equals(name) && ("cNvPr".equals(element) || "docPr".equals(element))) {
            return "";
        }
        return "fldSimple".equals(element) && "instr".equals(name) ? fields.simple(value) : value;
    }
}
