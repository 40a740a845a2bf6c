package cn.lawcampaign.intake.letter;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a multipart that registers a letter. */
record LetterParts(@Schema(required = true) LetterInput letter,
        @Schema(description = "扫描件，按页序 · scans in the order of the pages", format = "binary", type = SchemaType.ARRAY, implementation = String.class) List<String> scans,
        @Schema(description = "随信材料 · enclosures", format = "binary", type = SchemaType.ARRAY, implementation = String.class) List<String> files) {

    static final String LETTER = "letter";
}
