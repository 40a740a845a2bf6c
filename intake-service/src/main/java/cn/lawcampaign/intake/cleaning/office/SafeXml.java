package cn.lawcampaign.intake.cleaning.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import cn.lawcampaign.intake.cleaning.WithheldException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** The platform's own XML parser without document types, entities and look-ups; UTF-8 whatever the file says. */
final class SafeXml {

    private static final XMLInputFactory IN = in();
    private static final XMLOutputFactory OUT = XMLOutputFactory.newDefaultFactory();

    private SafeXml() {
    }

    static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
        return IN.createXMLStreamReader(
                new XmlGuard(new InputStreamReader(xml, StandardCharsets.UTF_8.newDecoder())));
    }

    /** Whoever writes must flush. */
    static XMLStreamWriter writer(OutputStream out) throws XMLStreamException {
        // it writes byte by byte
        return OUT.createXMLStreamWriter(new BufferedOutputStream(out, 16 * 1024), "UTF-8");
    }

    /** What was the matter: the parser wraps it, and doesn't call it a cause. */
    static IOException unwrapped(XMLStreamException e) {
        Throwable nested = e.getNestedException() == null ? e.getCause() : e.getNestedException();
        return WithheldException.within(nested).map(IOException.class::cast).orElseGet(() -> new IOException("no XML"));
    }

    private static XMLInputFactory in() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is looked up");
        });
        return factory;
    }
}
