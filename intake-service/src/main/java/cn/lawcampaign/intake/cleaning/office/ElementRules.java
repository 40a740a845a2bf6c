package cn.lawcampaign.intake.cleaning.office;

import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/** Which elements are left out, with all that is in them. By local name: what is harmful is so in every namespace. */
final class ElementRules {

    static final String RELATIONS = "/officeDocument/2006/relationships";
    static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static final Set<String> DROPPED = Set.of(
            // extensions: hidden ids, links, media, slicers; a reader must do without them
            "extLst",
            // Word: who and where
            "attachedTemplate", "attachedSchema", "rsids", "docVars", "docId", "mailMerge", "saveThroughXslt",
            "activeWritingStyle", "schemaLibrary", "smartTagType", "smartTagPr", "customXmlPr", "dataBinding",
            "presenceInfo", "glossaryDocument", "entryMacro", "exitMacro",
            // hashes of passwords that people use elsewhere too
            "writeProtection", "documentProtection", "workbookProtection", "sheetProtection", "protectedRanges",
            "modifyVerifier", "fileSharing",
            // Excel
            "absPath", "fileVersion", "revisionPtr", "customWorkbookViews", "customSheetViews", "scenarios",
            "dataConsolidate", "pivotCaches", "externalReferences", "webPublishing", "webPublishItems",
            "webPublishObjects", "fileRecoveryPr", "functionGroups", "oleSize", "smartTags", "smartTagTypes",
            "cellWatches", "volTypes", "FmlaMacro", "customPr", "customProperties",
            // programs and data of others
            "control", "controls", "oleObjects", "OLEObject", "externalData", "printSettings", "custDataLst", "tags",
            // sound and film
            "wavAudioFile", "audioFile", "videoFile", "quickTimeFile", "audioCd", "media", "snd", "sndAc");

    /** The document would not say the same without them. */
    private static final Set<String> REFUSED = Set.of("oleObj", "altChunk", "subDoc");

    /** They show something even when what they refer to is gone. */
    private static final Set<String> STAYS_WITHOUT = Set.of("blip", "pageSetup", "imagedata", "fill", "stroke");

    private final Set<String> lost;

    ElementRules(Set<String> lost) {
        this.lost = lost;
    }

    boolean refused(XMLStreamReader element) {
        return REFUSED.contains(element.getLocalName());
    }

    boolean dropped(XMLStreamReader element) {
        return DROPPED.contains(element.getLocalName())
                || !STAYS_WITHOUT.contains(element.getLocalName()) && refersToLost(element);
    }

    private boolean refersToLost(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (isRelation(element.getAttributeNamespace(i)) && lost.contains(element.getAttributeValue(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isRelation(String namespace) {
        return namespace != null && (namespace.endsWith(RELATIONS) || STRICT_RELATIONS.equals(namespace));
    }
}
