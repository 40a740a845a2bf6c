package cn.lawcampaign.intake.report;

import java.util.List;

/** Builds what somebody might type; fine as it starts. */
public final class ReportInputs {

    private String title = "在同一路口两次罚款";
    private String narrative = "4月底在某路口被拦下，要求再交一次罚款。";
    private String matter = "ACCUSATION";
    private String category;
    private List<String> accusedUnits;
    private String accusedPerson;
    private String accusedLevel;
    private String county;
    private String place;
    private String occurredAt;
    private List<String> plates;
    private IdentityInput identity;

    public ReportInputs title(String value) {
        title = value;
        return this;
    }

    public ReportInputs narrative(String value) {
        narrative = value;
        return this;
    }

    public ReportInputs matter(String value) {
        matter = value;
        return this;
    }

    public ReportInputs category(String value) {
        category = value;
        return this;
    }

    public ReportInputs accusedUnits(List<String> value) {
        accusedUnits = value;
        return this;
    }

    public ReportInputs accusedPerson(String value) {
        accusedPerson = value;
        return this;
    }

    public ReportInputs accusedLevel(String value) {
        accusedLevel = value;
        return this;
    }

    public ReportInputs county(String value) {
        county = value;
        return this;
    }

    public ReportInputs place(String value) {
        place = value;
        return this;
    }

    public ReportInputs occurredAt(String value) {
        occurredAt = value;
        return this;
    }

    public ReportInputs plates(List<String> value) {
        plates = value;
        return this;
    }

    public ReportInputs identity(String mode, String name, String phone, String email) {
        identity = new IdentityInput(mode, name, phone, email);
        return this;
    }

    public ReportInput build() {
        return new ReportInput(title, narrative, matter, category, accusedUnits, accusedPerson, accusedLevel, county,
                place, occurredAt, plates, identity);
    }
}
