package cn.lawcampaign.intake.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who reports, as typed. */
@Schema(name = "Identity", description = "举报人身份，仅存于加密保险库 · Who reports; kept in the sealed vault only")
public record IdentityInput(
        @Schema(description = "匿名/保密/实名 · how the reporter wants to be known", enumeration = {
                "ANONYMOUS",
                "CONFIDENTIAL", "NAMED"}, defaultValue = "ANONYMOUS") String mode,
        @Schema(description = "姓名，实名时必填 · name, required when NAMED", maxLength = 50, examples = "张某") String name,
        @Schema(description = "联系电话 · telephone", examples = "0437-0000000") String phone,
        @Schema(description = "电子邮箱 · e-mail", maxLength = 254, examples = "reporter@mail.example") String email,
        @Schema(description = "通信地址，来信登记用 · postal address, for letters", maxLength = 200) String address){

    public static final IdentityInput NONE = new IdentityInput(null, null, null, null);

    /** Of somebody who gave no postal address. */
    public IdentityInput(String mode, String name, String phone, String email) {
        this(mode, name, phone, email, null);
    }
}
