create table report_fact (
    generation  int         not null,
    report_id   uuid        not null,
    channel     text        not null,
    method      text        not null,
    received_at timestamptz not null,
    primary key (generation, report_id)
);
comment on table report_fact is 'By which way and when a report came. It counts only with a lead that its viewer may see: a report alone does not say who may not know of it';

grant select, insert on report_fact to ${app};
