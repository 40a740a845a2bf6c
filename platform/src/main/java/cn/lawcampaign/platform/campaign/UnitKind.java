package cn.lawcampaign.platform.campaign;

/** What a unit does; a rule may name "the county's unit of this kind" instead of one unit. */
public enum UnitKind {
    /** 公安局: the city's or a county's police as a whole. */
    POLICE_BUREAU,
    /** 交通运输局: the city's or a county's transport bureau as a whole. */
    TRANSPORT_BUREAU,
    /** 督察: the bureau's supervisory desk. */
    SUPERVISION,
    /** 法制: the bureau's legal desk. */
    LEGAL, TRAFFIC_POLICE,
    /** A squad below traffic police or an enforcement body. */
    SQUAD, PUBLIC_ORDER,
    /** Transport enforcement. */
    ENFORCEMENT, OFFICE, HOTLINE, PROCURATORATE, DISCIPLINE,
    /** Groups units and handles nothing itself (a county). */
    GROUP
}
