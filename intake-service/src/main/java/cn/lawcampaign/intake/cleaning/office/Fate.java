package cn.lawcampaign.intake.cleaning.office;

import java.util.Set;

/** What becomes of a relation and the part behind it. What isn't known is left out. */
enum Fate {
    /** The part is rewritten. */
    REWRITTEN,
    /** The part is a picture, cleaned like one. */
    PICTURE,
    /** A link: it stays where it is in the text, and leads nowhere. */
    BLUNTED,
    /** Neither the part nor what refers to it is taken over. */
    LEFT_OUT,
    /** Without it the document would not say the same, or not open: no copy. */
    REFUSED;

    private static final Set<String> SHOWN = Set.of("officeDocument", "styles", "stylesWithEffects", "fontTable",
            "numbering",
            "theme", "themeOverride", "settings", "header", "footer", "footnotes", "endnotes", "comments", "chart",
            "chartStyle", "chartColorStyle", "chartUserShapes", "diagramData", "diagramLayout", "diagramQuickStyle",
            "diagramColors", "worksheet", "chartsheet", "sharedStrings", "table", "drawing", "vmlDrawing", "slide",
            "slideLayout", "slideMaster", "notesSlide", "notesMaster", "presProps", "tableStyles", "commentAuthors",
            "authors");
    /** Sheets of old macros, whole documents inside, kinds of charts that have no older form. */
    private static final Set<String> ESSENTIAL = Set.of("xlMacrosheet", "xlIntlMacrosheet", "dialogsheet", "aFChunk",
            "subDocument", "chartEx");

    static Fate of(Relation relation) {
        if ("hyperlink".equals(relation.type())) {
            return BLUNTED;
        }
        if (ESSENTIAL.contains(relation.type())) {
            return REFUSED;
        }
        if (relation.target() == null) {
            return LEFT_OUT;
        }
        if ("image".equals(relation.type())) {
            return PICTURE;
        }
        return SHOWN.contains(relation.type()) ? REWRITTEN : LEFT_OUT;
    }
}
