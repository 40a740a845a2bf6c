/**
 * What all three services stand on: the published language between them, the outbox and inbox that carry it, sealing,
 * audit, calendar, the campaign pack, visibility and the common look. It knows no service.
 */
package cn.lawcampaign.platform;
