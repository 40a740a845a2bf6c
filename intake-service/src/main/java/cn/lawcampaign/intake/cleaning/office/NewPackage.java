package cn.lawcampaign.intake.cleaning.office;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.lawcampaign.intake.cleaning.Copy;
import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;
import cn.lawcampaign.intake.cleaning.zip.ZipFile;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Follows the relations from the main part on, and writes the parts that it meets and takes over. */
final class NewPackage {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final int MOST_PARTS = 5_000;

    private final ZipFile old;
    private final String mainType;
    private final ZipOutputStream zip;
    private final ContentTypes types;
    private final Relation main;
    private final Pictures pictures;
    /** Parts that are written or will be, by their old names, in lower case. */
    private final Set<String> known = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    NewPackage(ZipFile old, String mainType, Copy copy) throws IOException {
        this.old = old;
        this.mainType = mainType;
        this.zip = new ZipOutputStream(copy);
        this.types = new ContentTypes(old.open(ContentTypes.PART));
        this.main = Relation.read("", old.open("_rels/.rels")).stream()
                .filter(r -> "officeDocument".equals(r.type()) && r.target() != null).findFirst()
                .orElseThrow(() -> new IOException("no main part"));
        this.pictures = new Pictures(old, main.target().substring(0, main.target().lastIndexOf('/') + 1));
    }

    void write() throws IOException {
        writeRelations("", List.of(main));
        known.add(main.target());
        write(main.target(), mainType);
        while (!open.isEmpty()) {
            String part = open.pop();
            write(part, types.of(part));
        }
        begin("[Content_Types].xml");
        types.write(unclosed());
        zip.closeEntry();
        zip.finish();
    }

    private void write(String part, String type) throws IOException {
        List<Relation> relations = Relation.read(part, old.open(Relation.partOf(part)));
        Set<String> lost = new HashSet<>();
        for (Relation relation : relations) {
            Fate fate = Fate.of(relation);
            if (fate == Fate.REFUSED) {
                throw new WithheldException(Reason.NO_CLEANER);
            }
            boolean missing = (fate == Fate.REWRITTEN || fate == Fate.PICTURE)
                    && old.written(relation.target()) == null;
            if (fate == Fate.LEFT_OUT || missing) {
                lost.add(relation.id());
            } else if (fate == Fate.REWRITTEN && known.add(relation.target())) {
                open.add(relation.target());
            } else if (fate == Fate.PICTURE) {
                pictures.take(relation.target(), zip, types);
            }
        }
        if (known.size() > MOST_PARTS) {
            throw new WithheldException(Reason.TOO_LARGE);
        }
        String written = old.written(part);
        if (written == null) {
            throw new IOException("no such part");
        }
        types.add(written, type);
        begin(written);
        try (InputStream in = old.open(part)) {
            new PartScrubber(lost).scrub(in, unclosed());
        }
        zip.closeEntry();
        writeRelations(written, relations.stream().filter(r -> !lost.contains(r.id())).toList());
    }

    private void writeRelations(String part, List<Relation> relations) throws IOException {
        if (relations.isEmpty()) {
            return;
        }
        begin(Relation.partOf(part));
        try {
            XMLStreamWriter writer = SafeXml.writer(unclosed());
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement("Relationships");
            writer.writeDefaultNamespace(NAMESPACE);
            for (Relation relation : relations) {
                for (Map.Entry<String, String> attribute : attributes(writer, relation).entrySet()) {
                    writer.writeAttribute(attribute.getKey(), attribute.getValue());
                }
            }
            writer.writeEndElement();
            writer.flush();
        } catch (XMLStreamException e) {
            throw SafeXml.unwrapped(e);
        }
        zip.closeEntry();
    }

    private Map<String, String> attributes(XMLStreamWriter writer, Relation relation) throws XMLStreamException {
        writer.writeEmptyElement("Relationship");
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("Id", relation.id());
        attributes.put("Type", relation.uri());
        switch (Fate.of(relation)) {
            case BLUNTED -> {
                attributes.put("Target", "about:blank");
                attributes.put("TargetMode", "External");
            }
            case PICTURE -> attributes.put("Target", "/" + pictures.newName(relation.target()));
            default -> attributes.put("Target", "/" + old.written(relation.target()));
        }
        return attributes;
    }

    private void begin(String name) throws IOException {
        begin(zip, name);
    }

    /** Every entry has the same time, the first that a ZIP can have. */
    static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(new GregorianCalendar(1980, 0, 1).getTimeInMillis());
        zip.putNextEntry(entry);
    }

    private OutputStream unclosed() {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() {
                // the next part goes into the same ZIP
            }
        };
    }
}
