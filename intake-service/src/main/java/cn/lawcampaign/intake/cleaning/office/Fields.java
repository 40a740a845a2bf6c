package cn.lawcampaign.intake.cleaning.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

/**
 * Fields of a text document: text that a program puts in. Those that only count or refer within the document stay; of
 * others the code goes and the last result stays, unless it is the author's name or the file's.
 */
final class Fields {

    private static final Set<String> HARMLESS = Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "REF",
            "NOTEREF", "SEQ", "STYLEREF", "TOC", "TC", "XE", "TA", "TOA", "EQ", "SYMBOL", "DATE", "TIME", "FORMTEXT",
            "FORMCHECKBOX", "FORMDROPDOWN", "LISTNUM", "AUTONUM", "ADVANCE", "=");
    /** A keyword to which no further piece can add anything. */
    private static final Pattern HARMLESS_BEGUN = Pattern.compile("^\\s*+(?:=|[^\\s\\\\]++[\\s\\\\])");
    private static final Pattern WITHIN = Pattern.compile("HYPERLINK\\s+\\\\l\\s+\"[^\"]*\"[^\"]*");
    private static final Pattern PERSONAL = Pattern.compile(
            "(?:AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|FILENAME|TEMPLATE)\\b.*"
                    + "|(?:DOCPROPERTY|INFO)\\s+\"?(?:author|manager|company|last ?saved ?by|file).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BOUND_TO_PERSON = Pattern.compile(
            "creator|lastModifiedBy|Manager|Company|CompanyEmail",
            Pattern.CASE_INSENSITIVE);
    private static final int NOTHING = Integer.MAX_VALUE;

    private enum Code {
        UNKNOWN, KEPT, GONE, PERSONAL
    }

    private static final class Field {
        Code code = Code.UNKNOWN;
        boolean result;
        /** All of the code that was read; programs split it as they like. */
        final StringBuilder read = new StringBuilder();
    }

    private final Deque<Field> open = new ArrayDeque<>();
    /** Code that was read in pieces, each of which could have been anything. */
    private String late = "";
    /** The depth of the element whose text is left out. */
    private int hiddenBelow = NOTHING;
    private boolean personalControl;

    /** A content control that shows a property of the document. */
    void bound(String element, String xpath) {
        if ("dataBinding".equals(element) && xpath != null) {
            personalControl = BOUND_TO_PERSON.matcher(xpath).find();
        } else if ("sdt".equals(element)) {
            personalControl = false;
        }
    }

    void enter(XMLStreamReader element, int depth) {
        String name = element.getLocalName();
        if ("fldChar".equals(name)) {
            mark(element);
        } else if ("sdtContent".equals(name) && personalControl
                || "fldSimple".equals(name) && simplePersonal(element)) {
            hiddenBelow = Math.min(hiddenBelow, depth);
            personalControl = false;
        }
    }

    void leave(int depth) {
        if (depth == hiddenBelow) {
            hiddenBelow = NOTHING;
        }
    }

    boolean hides(int depth) {
        return depth >= hiddenBelow || open.stream().anyMatch(f -> f.result && f.code == Code.PERSONAL);
    }

    /** What to write of a field's code where a piece of it was read. */
    String code(String text) {
        Field field = open.peek();
        if (field == null) {
            return "";
        }
        if (field.code == Code.KEPT) {
            return text;
        }
        if (field.result) {
            return "";
        }
        field.read.append(text);
        String code = field.read.toString();
        if (HARMLESS_BEGUN.matcher(code).find() && isHarmless(code.strip())) {
            field.code = Code.KEPT;
            return code;
        }
        return "";
    }

    /** What is known only where a field's code ends: to be written there, before the mark; "" when there is nothing. */
    String late() {
        String code = late;
        late = "";
        return code;
    }

    /** The code of a field that is a single element. */
    String simple(String code) {
        return judged(code) == Code.KEPT ? code : "";
    }

    private boolean simplePersonal(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if ("instr".equals(element.getAttributeLocalName(i))
                    && judged(element.getAttributeValue(i)) == Code.PERSONAL) {
                return true;
            }
        }
        return false;
    }

    private void mark(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if ("fldCharType".equals(element.getAttributeLocalName(i))) {
                switch (element.getAttributeValue(i)) {
                    case "begin" -> open.push(new Field());
                    case "separate" -> {
                        if (!open.isEmpty()) {
                            judge(open.peek());
                            open.peek().result = true;
                        }
                    }
                    default -> {
                        Field ended = open.poll();
                        if (ended != null && !ended.result) {
                            judge(ended);
                        }
                    }
                }
            }
        }
    }

    /** By all of its code. */
    private void judge(Field field) {
        if (field.code == Code.UNKNOWN && !field.read.toString().isBlank()) {
            field.code = judged(field.read.toString());
            late = field.code == Code.KEPT ? field.read.toString() : "";
        }
    }

    private static boolean isHarmless(String stripped) {
        return HARMLESS.contains(stripped.split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT))
                || stripped.startsWith("=");
    }

    private static Code judged(String code) {
        String stripped = code.strip();
        if (isHarmless(stripped) || WITHIN.matcher(stripped).matches()) {
            return Code.KEPT;
        }
        return PERSONAL.matcher(stripped).matches() ? Code.PERSONAL : Code.GONE;
    }
}
