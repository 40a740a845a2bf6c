create table outbox (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null unique,
    topic       text        not null,
    key         text        not null,
    type        text        not null,
    version     int         not null,
    payload     text        not null,
    occurred_at timestamptz not null,
    sent_at     timestamptz,
    failures    int         not null default 0,
    fault       text,
    retry_at    timestamptz
);
-- the relay looks for the oldest unsent row of each key
create index outbox_unsent on outbox (topic, key, id) where sent_at is null;

comment on table outbox is 'Events to be told to other services, appended in the transaction of the change; sent rows stay';
comment on column outbox.id is 'Order of sending within topic and key';
comment on column outbox.payload is 'JSON of the event record: codes and ids only';
comment on column outbox.sent_at is 'When the broker acknowledged it; null while it waits';
comment on column outbox.fault is 'Why the broker refused the row (class name); the row stops its own key only';
comment on column outbox.retry_at is 'Not tried again before this time';

revoke all on outbox from public;
grant select, insert, update (sent_at, failures, fault, retry_at) on outbox to ${app};
