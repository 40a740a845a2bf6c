alter table basket add column kept boolean not null default false;
comment on column basket.kept is 'Belongs to a letter that waits for its transcript: not thrown away with time';
drop index basket_waiting;
create index basket_waiting on basket (created_at) where report_id is null and not kept;
grant update (kept, key_hash) on basket to intake_app;

-- the same enclosure sent twice is one; pages may be alike, blank backs for example
alter table evidence drop constraint evidence_basket_digest_key;
create unique index evidence_once on evidence (basket, digest) where purpose = 'EVIDENCE';
comment on column evidence.digest is 'Keyed hash of the content''s SHA-256: the same file sent twice is one, unless it is a page of a letter';

-- scans are never cleaned, since no agency sees them
drop index evidence_received;
create index evidence_received on evidence (received_at)
    where state = 'RECEIVED' and report_id is not null and purpose = 'EVIDENCE';
