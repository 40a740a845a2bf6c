package cn.lawcampaign.intake.cleaning.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Goes through all that a page draws with, and takes out what draws nothing. Without recursion, each object once. */
final class Scrubber {

    /** How the keys of a dictionary are to be read. */
    private enum Role {
        /** They are the standard's. */
        OBJECT,
        /** The kinds of resources. */
        RESOURCES,
        /** They are the document's own names, and none of them has a meaning here. */
        NAMES
    }

    private record Step(COSBase object, Role role) {
    }

    private static final Set<String> DROPPED = Set.of("Metadata", "PieceInfo", "LastModified", "OPI", "Ref", "AF",
            "Measure",
            "PtData", "VP", "AA", "JS", "EF", "RF", "UF", "Thumb", "StructParent", "StructParents", "StructTreeRoot",
            "Parent", "Dest", "CreatorInfo", "Creator", "Author", "Producer", "User", "Info", "ID", "NM",
            "CreationDate",
            "ModDate");
    private static final Set<String> KINDS = Set.of("Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading",
            "Properties");
    /** What must not be reached from a page: the way back into the old document. */
    private static final Set<String> OUTSIDE = Set.of("Catalog", "Pages", "Page", "Filespec", "Annot", "Action", "Sig",
            "Metadata", "EmbeddedFile", "Outlines", "StructElem", "StructTreeRoot");

    private final Map<Role, Set<COSBase>> seen = new EnumMap<>(Role.class);
    private final Deque<Step> open = new ArrayDeque<>();
    private final StreamScrubber streams = new StreamScrubber();

    /** @throws IOException when a part is broken; withheld when it is too large or can't be taken out */
    void scrub(COSDictionary object) throws IOException {
        go(object, Role.OBJECT);
    }

    /** @param shown a stream, or one for each state by the state's name */
    void scrubAppearance(COSDictionary shown) throws IOException {
        go(shown, shown instanceof COSStream ? Role.OBJECT : Role.NAMES);
    }

    private void go(COSBase start, Role role) throws IOException {
        open.push(new Step(start, role));
        while (!open.isEmpty()) {
            Step step = open.pop();
            COSBase object = step.object();
            if (!seen.computeIfAbsent(step.role(), r -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(object)) {
                continue;
            }
            if (object instanceof COSDictionary dictionary) {
                dictionary(dictionary, step.role());
            } else if (object instanceof COSArray array) {
                array(array);
            }
        }
    }

    private void dictionary(COSDictionary dictionary, Role role) throws IOException {
        for (COSName key : new ArrayList<>(dictionary.keySet())) {
            COSBase value = resolved(dictionary.getItem(key));
            if (!kept(key.getName(), role) || outside(value)
                    || "P".equals(key.getName()) && value instanceof COSDictionary) {
                dictionary.removeItem(key);
            } else if (value instanceof COSDictionary || value instanceof COSArray) {
                open.push(new Step(value, below(key.getName(), role)));
            }
        }
        if (dictionary instanceof COSStream stream) {
            streams.scrub(stream);
        }
    }

    private void array(COSArray array) {
        for (int i = 0; i < array.size(); i++) {
            COSBase value = resolved(array.get(i));
            if (outside(value)) {
                array.set(i, COSNull.NULL);
            } else if (value instanceof COSDictionary || value instanceof COSArray) {
                open.push(new Step(value, Role.OBJECT));
            }
        }
    }

    private static boolean kept(String key, Role role) {
        return switch (role) {
            case RESOURCES -> KINDS.contains(key);
            case NAMES -> true;
            // programs' own keys have a prefix (ISO 32000-1, annex E), as in PTEX.FileName
            case OBJECT ->
                !DROPPED.contains(key) && key.indexOf('.') < 0 && key.indexOf('_') < 0 && key.indexOf(':') < 0;
        };
    }

    private static Role below(String key, Role role) {
        return switch (role) {
            case RESOURCES -> Role.NAMES;
            case NAMES -> Role.OBJECT;
            case OBJECT -> switch (key) {
                case "Resources", "DR" -> Role.RESOURCES;
                case "CharProcs", "Colorants" -> Role.NAMES;
                default -> Role.OBJECT;
            };
        };
    }

    private static boolean outside(COSBase value) {
        return value instanceof COSDictionary dictionary
                && OUTSIDE.contains(String.valueOf(dictionary.getNameAsString(COSName.TYPE)));
    }

    private static COSBase resolved(COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }
}
