package cn.lawcampaign.intake.desk;

import java.util.List;

import cn.lawcampaign.platform.security.Viewer;

/** A kind of work that waits at the desk. A bean of this type puts its lines on everybody's start page whom they concern. */
public interface DeskWork {

    /** Lines for this person, also where nothing waits; none for somebody who does no such work. */
    List<DeskLine> of(Viewer person);
}
