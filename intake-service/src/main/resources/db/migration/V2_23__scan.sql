alter table basket add column kept boolean not null default false;
comment on column basket.kept is 'Belongs to a letter that waits for its transcript: not thrown away with time';
drop index basket_waiting;
create index basket_waiting on basket (created_at) where report_id is null and not kept;
grant update (kept, key_hash) on basket to intake_app;

-- a picture may be a page and an enclosure
alter table evidence drop constraint evidence_basket_digest_key;
alter table evidence add unique (basket, purpose, digest);

-- scans are never cleaned, since no agency sees them
drop index evidence_received;
create index evidence_received on evidence (received_at)
    where state = 'RECEIVED' and report_id is not null and purpose = 'EVIDENCE';
