package cn.lawcampaign.intake.report;

import java.util.regex.Pattern;

import cn.lawcampaign.intake.report.CheckedReport.Identity;
import cn.lawcampaign.platform.lang.Text;

/**
 * Checks who reports. An anonymous report with a name in it is sent back rather than stripped: its sender decides. A
 * named one needs a name and no contact, for its result can be read with number and query code.
 */
final class IdentityChecks {

    private static final int NAME = 50;
    private static final int PHONE = 30;
    private static final int EMAIL = 254;
    private static final Pattern PHONE_SHAPE = Pattern.compile("\\+?[0-9][0-9 ()\\-]{4,28}[0-9]");
    private static final Pattern EMAIL_SHAPE = Pattern
            .compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s.,;<>\"]{2,}");

    private final Fields fields;

    IdentityChecks(Fields fields) {
        this.fields = fields;
    }

    Identity check(IdentityInput input) {
        IdentityMode mode = fields.code("identity.mode", input.mode(), IdentityMode.values(), IdentityMode.ANONYMOUS,
                Text.of("请选择怎样留名", "Choose how you want to be known"));
        String name = mode == IdentityMode.NAMED
                ? fields.required("identity.name", input.name(), NAME,
                        Text.of("实名反映请填写姓名", "Give your name, or choose another way"))
                : fields.text("identity.name", input.name(), NAME);
        String phone = Plates.plain(fields.text("identity.phone", input.phone(), PHONE));
        String email = Plates.plain(fields.text("identity.email", input.email(), EMAIL));
        if (!phone.isEmpty() && !PHONE_SHAPE.matcher(phone).matches()) {
            fields.add("identity.phone", Text.of("请填写电话号码，只含数字，可用空格或短横分隔",
                    "Give a telephone number: digits, with spaces or hyphens if you like"));
        }
        if (!email.isEmpty() && !EMAIL_SHAPE.matcher(email).matches()) {
            fields.add("identity.email", Text.of("请填写完整的邮箱地址，如 name@mail.example",
                    "Give a complete e-mail address, such as name@mail.example"));
        }
        String address = fields.text("identity.address", input.address(), ReportChecks.SHORT);
        boolean nothing = name.isEmpty() && phone.isEmpty() && email.isEmpty() && address.isEmpty();
        if (mode == IdentityMode.ANONYMOUS && !nothing) {
            fields.add("identity.mode", Text.of("您选择了匿名，却填写了姓名或联系方式：请清空，或改选保密、实名",
                    "You chose to stay anonymous but gave a name or contact: clear it, or choose another way"));
        }
        if (mode == IdentityMode.CONFIDENTIAL && nothing) {
            fields.add("identity.mode", Text.of("选择保密举报请至少留下姓名、电话、邮箱、地址之一，或改选匿名",
                    "For a confidential report leave a name, telephone, e-mail or address, or choose anonymous"));
        }
        return new Identity(mode, name, phone, email, address);
    }
}
