package cn.lawcampaign.intake.cleaning.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Copies the XML of one part, event by event, without what the rules take out. Comments and instructions go too. */
final class PartScrubber {

    private final ElementRules elements;
    private final AttributeRules attributes;
    private final Fields fields = new Fields();
    private final Formulas formulas = new Formulas();
    private final NoteAuthors noteAuthors = new NoteAuthors();
    private XMLStreamReader reader;
    private XMLStreamWriter writer;
    private int depth;

    /** @param lost ids of relations that are not taken over */
    PartScrubber(Set<String> lost) {
        this.elements = new ElementRules(lost);
        this.attributes = new AttributeRules(lost);
    }

    void scrub(InputStream in, OutputStream out) throws IOException {
        try {
            reader = SafeXml.reader(in);
            writer = SafeXml.writer(out);
            writer.writeStartDocument("UTF-8", "1.0");
            while (reader.hasNext()) {
                event(reader.next());
            }
            writer.flush();
        } catch (XMLStreamException e) {
            throw SafeXml.unwrapped(e);
        }
    }

    private void event(int event) throws XMLStreamException, IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                writer.writeCharacters(fields.hides(depth) ? "" : reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new WithheldException(Reason.UNSAFE);
            default -> {
                // a comment or an instruction
            }
        }
    }

    private void start() throws XMLStreamException, IOException {
        String name = reader.getLocalName();
        if (elements.refused(reader)) {
            throw new WithheldException(Reason.NO_CLEANER);
        }
        fields.bound(name, attributes.local(reader, "xpath"));
        if (elements.dropped(reader)) {
            skip();
            return;
        }
        if (Formulas.of(reader)) {
            formula();
            return;
        }
        depth++;
        fields.enter(reader, depth);
        lateCode(fields.late());
        open();
        if (NoteAuthors.of(reader)) {
            leaf(noteAuthors.neutral(reader.getElementText()));
        } else if ("instrText".equals(name) || "delInstrText".equals(name)) {
            leaf(fields.code(reader.getElementText()));
        } else if ("f".equals(name)) {
            leaf(Formulas.ofChart(reader.getElementText()));
        } else if ("t".equals(name)) {
            String text = reader.getElementText();
            leaf(fields.hides(depth) ? "" : noteAuthors.without(text));
        }
    }

    /** The reader stands at a mark of a field, into whose run the code is put. */
    private void lateCode(String code) throws XMLStreamException {
        if (!code.isEmpty()) {
            writer.writeStartElement(reader.getPrefix() == null ? "" : reader.getPrefix(), "instrText",
                    reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI());
            writer.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve");
            writer.writeCharacters(code);
            writer.writeEndElement();
        }
    }

    /** The reader stands at the end of an element whose text is known. */
    private void leaf(String text) throws XMLStreamException {
        writer.writeCharacters(text);
        end();
    }

    private void end() throws XMLStreamException {
        fields.leave(depth);
        depth--;
        writer.writeEndElement();
    }

    private void open() throws XMLStreamException {
        element();
        attributes.copy(reader, writer, fields);
    }

    private void element() throws XMLStreamException {
        String prefix = reader.getPrefix() == null ? "" : reader.getPrefix();
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        writer.writeStartElement(prefix, reader.getLocalName(), namespace);
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String uri = reader.getNamespaceURI(i) == null ? "" : reader.getNamespaceURI(i);
            if (reader.getNamespacePrefix(i) == null) {
                writer.writeDefaultNamespace(uri);
            } else {
                writer.writeNamespace(reader.getNamespacePrefix(i), uri);
            }
        }
    }

    /** A formula is judged by its text, which comes after its element has begun. */
    private void formula() throws XMLStreamException, IOException {
        Formulas.Held held = formulas.hold(reader);
        if (held.kept()) {
            held.write(writer);
        }
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0;) {
            int event = reader.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
