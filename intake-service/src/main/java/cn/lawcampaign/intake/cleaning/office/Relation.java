package cn.lawcampaign.intake.cleaning.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What ties one part of a package to another (ECMA-376 part 2, 9.3).
 *
 * @param type   the last word of its type, which is the same in the transitional and the strict form
 * @param uri    its type in full
 * @param target a part's name in lower case, or null when it lies outside of the package
 */
record Relation(String id, String type, String uri, String target) {

    private static final int MOST = 10_000;

    /**
     * @param part the part that the relations start from, in lower case; empty for the package itself
     * @param xml  null when there are none
     */
    static List<Relation> read(String part, InputStream xml) throws IOException {
        List<Relation> relations = new ArrayList<>();
        if (xml == null) {
            return relations;
        }
        try (xml) {
            XMLStreamReader reader = SafeXml.reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && "Relationship".equals(reader.getLocalName())) {
                    relations.add(of(part, reader));
                }
                if (relations.size() > MOST) {
                    throw new WithheldException(Reason.TOO_LARGE);
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.unwrapped(e);
        }
        return relations;
    }

    /** Where a part's relations are kept. */
    static String partOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    private static Relation of(String part, XMLStreamReader reader) throws IOException {
        String id = reader.getAttributeValue(null, "Id");
        String uri = reader.getAttributeValue(null, "Type");
        String target = reader.getAttributeValue(null, "Target");
        if (id == null || uri == null || target == null) {
            throw new IOException("half a relation");
        }
        boolean outside = "External".equalsIgnoreCase(reader.getAttributeValue(null, "TargetMode"));
        return new Relation(id, uri.substring(uri.lastIndexOf('/') + 1), uri, outside ? null : resolved(part, target));
    }

    private static String resolved(String part, String target) {
        List<String> path = new ArrayList<>();
        String base = target.startsWith("/") ? "" : part.substring(0, part.lastIndexOf('/') + 1);
        for (String step : (base + target).toLowerCase(Locale.ROOT).split("/")) {
            if ("..".equals(step)) {
                if (!path.isEmpty()) {
                    path.remove(path.size() - 1);
                }
            } else if (!step.isEmpty() && !".".equals(step)) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }
}
