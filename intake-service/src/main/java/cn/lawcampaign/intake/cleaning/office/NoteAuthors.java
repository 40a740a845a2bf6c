package cn.lawcampaign.intake.cleaning.office;

import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/** The people who wrote the notes of a sheet: Excel lists them, and begins each note with its author's name. */
final class NoteAuthors {

    private final Set<String> names = new HashSet<>();

    static boolean of(XMLStreamReader element) {
        return "author".equals(element.getLocalName()) && element.getNamespaceURI() != null
                && element.getNamespaceURI().contains("spreadsheetml");
    }

    String neutral(String name) {
        if (!name.isBlank()) {
            names.add(name.strip());
        }
        return AttributeRules.NOBODY;
    }

    String without(String text) {
        String start = text.strip();
        for (String name : names) {
            if (start.equals(name) || start.startsWith(name + ":") || start.startsWith(name + "：")) {
                return text.replace(name, AttributeRules.NOBODY);
            }
        }
        return text;
    }
}
