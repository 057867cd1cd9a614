-- A secret address that the holder of a loan may call from CI. Only the hash of its secret is kept.
create table heartbeat (
    allocation_id uuid        primary key references allocation,
    token_hash    bytea       not null constraint heartbeat_token_once unique
                              constraint heartbeat_hash_is_sha_256 check (octet_length(token_hash) = 32),
    made_by       uuid        not null references account,
    made_at       timestamptz not null,
    seen_at       timestamptz
);

comment on column heartbeat.seen_at is 'the last sign of life; null where there never was one, which tells nothing';

-- Who was told of which silence: first the team, later the admins, once each. A silence is known by the sign before it.
create table silence (
    allocation_id uuid        not null references allocation,
    since         timestamptz not null,
    told          text        not null constraint silence_told_known check (told in ('TEAM', 'ADMINS')),
    told_on       date        not null,
    primary key (allocation_id, since, told)
);

-- What other modules may read of signs of life.
create view heartbeat_card as
select h.allocation_id, h.seen_at, exists (select 1 from silence s where s.allocation_id = h.allocation_id
                                           and s.since = h.seen_at and s.told = 'ADMINS') as silent
from heartbeat h;
