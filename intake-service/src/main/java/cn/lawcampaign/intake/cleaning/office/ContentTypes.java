package cn.lawcampaign.intake.cleaning.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** What kind each part of a package is (ECMA-376 part 2, 10.1.2.2): read from the old package, written for the new. */
final class ContentTypes {

    static final String PART = "[content_types].xml";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9.+\\-]{1,80}/[A-Za-z0-9.+\\-]{1,120}");

    private final Map<String, String> old = new HashMap<>();
    private final Map<String, String> ofNew = new LinkedHashMap<>();

    ContentTypes(InputStream xml) throws IOException {
        if (xml == null) {
            throw new IOException("no content types");
        }
        try (xml) {
            XMLStreamReader reader = SafeXml.reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    String part = reader.getAttributeValue(null, "PartName");
                    String extension = reader.getAttributeValue(null, "Extension");
                    String name = part != null ? part : "*." + extension;
                    old.put(name.toLowerCase(Locale.ROOT), reader.getAttributeValue(null, "ContentType"));
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.unwrapped(e);
        }
    }

    /** @param part in lower case */
    String of(String part) throws IOException {
        String type = old.get("/" + part);
        if (type == null) {
            type = old.get("*." + part.substring(part.lastIndexOf('.') + 1));
        }
        if (type == null || !HARMLESS.matcher(type).matches() || type.toLowerCase(Locale.ROOT).contains("macro")) {
            throw new IOException("a part of no kind");
        }
        return type;
    }

    /** @param part as it is written */
    void add(String part, String type) {
        ofNew.put("/" + part, type);
    }

    void write(OutputStream out) throws IOException {
        try {
            XMLStreamWriter writer = SafeXml.writer(out);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement("Types");
            writer.writeDefaultNamespace(NAMESPACE);
            write(writer, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
            write(writer, "Default", "Extension", "xml", "application/xml");
            for (Map.Entry<String, String> part : ofNew.entrySet()) {
                write(writer, "Override", "PartName", part.getKey(), part.getValue());
            }
            writer.writeEndElement();
            writer.flush();
        } catch (XMLStreamException e) {
            throw SafeXml.unwrapped(e);
        }
    }

    private static void write(XMLStreamWriter writer, String element, String key, String name, String type)
            throws XMLStreamException {
        writer.writeEmptyElement(element);
        writer.writeAttribute(key, name);
        writer.writeAttribute("ContentType", type);
    }
}
