package cn.lawcampaign.intake.phone;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a multipart that files a call. */
record CallParts(@Schema(required = true) CallInput call,
        @Schema(description = "附件 · files", format = "binary", type = SchemaType.ARRAY, implementation = String.class) List<String> files) {

    static final String CALL = "call";
}
