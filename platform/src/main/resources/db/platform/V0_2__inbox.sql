create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
comment on table inbox is 'Events that a consumer has taken, inserted in the transaction of their effect: what is here is never done twice';

create table parked_message (
    id            bigint generated always as identity primary key,
    consumer      text        not null,
    event_id      uuid        not null,
    topic         text        not null,
    partition     int         not null,
    "offset"      bigint      not null,
    key           text        not null,
    headers       jsonb       not null,
    payload       bytea,
    reason        text        not null,
    parked_at     timestamptz not null default now(),
    state         text        not null default 'WAITING' check (state in ('WAITING', 'REPLAYED', 'DROPPED')),
    settled_at    timestamptz,
    settled_by    text,
    settle_reason text,
    unique (consumer, event_id)
);
create index parked_message_waiting on parked_message (consumer, key, id) where state = 'WAITING';

comment on table parked_message is 'Messages that could not be handled because of themselves, and later ones of their key behind them';
comment on column parked_message.id is 'Order of replay within consumer and key';
comment on column parked_message.reason is 'Code; BEHIND for a message that only waits behind another of its key';
comment on column parked_message.payload is 'The record''s value as it arrived; null when it had none';

revoke all on inbox, parked_message from public;
grant select, insert on inbox to ${app};
grant select, insert, update (reason, state, settled_at, settled_by, settle_reason) on parked_message to ${app};
