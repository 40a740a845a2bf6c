package cn.lawcampaign.intake.cleaning.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Formulas of a sheet. One that reaches out of the workbook, into another file, the network or a program, goes; its cell
 * keeps the value that was last worked out.
 */
final class Formulas {

    private static final Set<String> NAMES = Set.of("f", "definedName", "formula", "formula1", "formula2",
            "calculatedColumnFormula", "totalsRowFormula");
    /** They can't go without what they belong to. */
    private static final Set<String> PARTS_OF_RULES = Set.of("formula", "formula1", "formula2");
    private static final Pattern REACHING = Pattern.compile("[\\[|]|\\\\\\\\|[A-Za-z]:\\\\|[a-z]{3,8}:/|#REF!\\$"
            + "|\\b(?:WEBSERVICE|FILTERXML|HYPERLINK|IMAGE|CALL|REGISTER(?:\\.ID)?|EXEC|EXECUTE|RTD|DDE\\w*|CUBE\\w+"
            + "|SQL\\.REQUEST|EVALUATE|FOPEN|GET\\.\\w+|INITIATE|POKE|STOCKHISTORY|COPILOT|PY)\\s*\\(",
            Pattern.CASE_INSENSITIVE);

    /** Shared formulas whose first is gone. */
    private final Set<String> orphaned = new HashSet<>();

    private record Attribute(String name, String value) {
    }

    /** A formula, read whole. */
    record Held(boolean kept, String prefix, String name, String namespace, List<Attribute> attributes, String text) {

        void write(XMLStreamWriter writer) throws XMLStreamException {
            writer.writeStartElement(prefix, name, namespace);
            for (Attribute attribute : attributes) {
                writer.writeAttribute(attribute.name(), attribute.value());
            }
            writer.writeCharacters(text);
            writer.writeEndElement();
        }
    }

    static boolean of(XMLStreamReader element) {
        String namespace = element.getNamespaceURI();
        return namespace != null && namespace.contains("spreadsheetml") && NAMES.contains(element.getLocalName());
    }

    /** Where a chart's figures come from; it shows those that it holds itself. */
    static String ofChart(String text) {
        return REACHING.matcher(text).find() ? "" : text;
    }

    Held hold(XMLStreamReader reader) throws XMLStreamException, WithheldException {
        String prefix = reader.getPrefix() == null ? "" : reader.getPrefix();
        String name = reader.getLocalName();
        String namespace = reader.getNamespaceURI();
        List<Attribute> attributes = new ArrayList<>();
        String shared = null;
        boolean runs = false;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            shared = "si".equals(attribute) ? value : shared;
            runs |= Set.of("function", "vbProcedure", "xlm").contains(attribute) && !"0".equals(value)
                    || "name".equals(attribute) && value.toLowerCase(Locale.ROOT).contains("auto_");
            if (!Set.of("comment", "description", "help", "statusBar", "customMenu").contains(attribute)
                    && reader.getAttributeNamespace(i) == null || "space".equals(attribute)) {
                attributes.add(new Attribute("space".equals(attribute) ? "xml:space" : attribute, value));
            }
        }
        String text = reader.getElementText();
        boolean reaches = runs || REACHING.matcher(text).find() || shared != null && orphaned.contains(shared);
        if (reaches && PARTS_OF_RULES.contains(name)) {
            throw new WithheldException(Reason.UNSAFE);
        }
        if (reaches && shared != null) {
            orphaned.add(shared);
        }
        return new Held(!reaches, prefix, name, namespace, attributes, text);
    }
}
