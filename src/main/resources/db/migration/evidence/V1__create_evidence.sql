-- What was found in a repository when somebody last looked: a cache of what stands elsewhere, so no part of the record.
create table repository_evidence (
    address       text        primary key constraint repository_evidence_address_short check (length(address) <= 500),
    asked_at      timestamptz not null,
    looking_since timestamptz,
    found_at      timestamptz,
    findings      jsonb,
    failed_at     timestamptz,
    fault         text,
    constraint repository_evidence_found_has_time check ((findings is null) = (found_at is null)),
    constraint repository_evidence_fault_has_time check ((fault is null) = (failed_at is null))
);

comment on column repository_evidence.address is 'host and path in lower case, such as github.com/julialang/julia';
comment on column repository_evidence.asked_at is 'when the last look began';
comment on column repository_evidence.looking_since is 'null unless somebody looks just now, or stopped without a word';
comment on column repository_evidence.failed_at is 'of a look that failed after the one that found something';

-- How often a host is looked at, and how often a person asks for it, over all nodes.
create table look_allowance (
    holder       text        primary key,
    window_began timestamptz not null,
    used         int         not null constraint look_allowance_used_not_negative check (used >= 0),
    paused_until timestamptz
);

comment on column look_allowance.holder is 'host: and the name of a host, or person: and the id of an account';
