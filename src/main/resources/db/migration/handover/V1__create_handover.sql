-- The SSH public keys that people keep. They belong to people, so no public page, feed or export shows them.
create table ssh_key (
    ssh_key_id  uuid        primary key,
    account_id  uuid        not null references account,
    algorithm   text        not null constraint ssh_key_algorithm_known check (algorithm in
        ('ssh-ed25519', 'ecdsa-sha2-nistp256', 'ecdsa-sha2-nistp384', 'ecdsa-sha2-nistp521', 'ssh-rsa',
         'sk-ssh-ed25519@openssh.com', 'sk-ecdsa-sha2-nistp256@openssh.com')),
    blob        text        not null constraint ssh_key_blob_is_base64 check (blob ~ '^[A-Za-z0-9+/]+={0,2}$'),
    bits        int         not null,
    fingerprint text        not null constraint ssh_key_fingerprint_is_sha256 check (fingerprint ~ '^SHA256:[A-Za-z0-9+/]{43}$'),
    comment     text        not null constraint ssh_key_comment_on_one_line check (length(comment) <= 200 and comment !~ '[[:cntrl:]]'),
    added_at    timestamptz not null,
    version     bigint      not null,
    constraint ssh_key_once_a_person unique (account_id, fingerprint),
    constraint ssh_key_strong_enough check (algorithm <> 'ssh-rsa' or bits >= 3072)
);

-- The keys of those who are on the team of an application now.
create view team_key as
select p.application_id, c.account_id, c.display_name, k.algorithm, k.blob, k.bits, k.fingerprint, k.comment
from ssh_key k join application_participant p using (account_id) join account_contact c using (account_id);

-- How the team reaches what is lent to it. Never a password.
create table handover (
    allocation_id   uuid        primary key references allocation,
    application_id  uuid        not null references application,
    host_name       text        not null constraint handover_has_a_host check (host_name ~ '^[A-Za-z0-9.:_-]{1,253}$'),
    port            int         not null constraint handover_port_sensible check (port between 1 and 65535),
    user_name       text        not null constraint handover_user_plain check (user_name ~ '^[A-Za-z_][A-Za-z0-9._-]{0,63}$'),
    jump_host       text        not null constraint handover_jump_host_short check (length(jump_host) <= 300),
    notes           text        not null constraint handover_notes_short check (length(notes) <= 4000),
    first_steps     text        not null constraint handover_first_steps_short check (length(first_steps) <= 20000),
    given_by        uuid        not null references account,
    given_at        timestamptz not null,
    acknowledged_by uuid        references account,
    acknowledged_at timestamptz,
    reminded_at     timestamptz,
    version         bigint      not null,
    constraint handover_acknowledged_entirely check (num_nonnulls(acknowledged_by, acknowledged_at) in (0, 2))
);

create index handover_application on handover (application_id);
create index handover_unacknowledged on handover (given_at) where acknowledged_at is null;

-- Details are given by nobody with a conflict of interest, and the team alone says that it can log in, once.
create function check_handover() returns trigger language plpgsql as $$
begin
    if exists (select 1 from conflict_of_interest c
               where c.application_id = new.application_id and c.account_id = new.given_by)
        and (tg_op = 'INSERT' or (new.given_by, new.given_at) is distinct from (old.given_by, old.given_at)) then
        raise exception 'nobody hands over for an application they have a conflict of interest with'
            using errcode = '23514', constraint = 'handover_no_conflict_of_interest';
    end if;
    if tg_op = 'UPDATE' and old.acknowledged_at is not null
        and (new.acknowledged_by, new.acknowledged_at) is distinct from (old.acknowledged_by, old.acknowledged_at) then
        raise exception 'what was acknowledged stays' using errcode = '23514', constraint = 'handover_acknowledged_once';
    end if;
    if new.acknowledged_by is not null and (tg_op = 'INSERT' or old.acknowledged_by is null) and not exists (
            select 1 from application_participant p
            where p.application_id = new.application_id and p.account_id = new.acknowledged_by) then
        raise exception 'only the team acknowledges' using errcode = '23514', constraint = 'handover_acknowledged_by_its_team';
    end if;
    return new;
end $$;

create trigger handover_checked before insert or update on handover for each row execute function check_handover();

-- What a machine starts with, where its team changed what it had asked for.
create table boot_choice (
    allocation_id  uuid        primary key references allocation,
    application_id uuid        not null references application,
    source         text        not null constraint boot_choice_source_known check (source in ('DISK', 'IMAGE', 'IPXE')),
    image          text        references boot_image on update cascade,
    address        text        constraint boot_choice_address_plain check (address ~ '^https?://[!-~]+$' and address !~ '[$"''{}]'),
    changed_by     uuid        not null references account,
    changed_at     timestamptz not null,
    version        bigint      not null,
    constraint boot_choice_is_whole check (case source
        when 'DISK' then num_nonnulls(image, address) = 0
        when 'IMAGE' then image is not null and address is null
        when 'IPXE' then address is not null and image is null end)
);

-- What a whole machine starts with, by choice or else as was asked for.
create view boot_card as
select l.allocation_id, l.application_id, l.machine_id, l.kind, l.live, l.starts_on, l.ends_on,
       coalesce(b.source, case
           when r.boot = 'IMAGE' and r.boot_image is not null then 'IMAGE'
           when r.boot = 'IPXE' and r.boot_from ~ '^https?://[!-~]+$' and r.boot_from !~ '[$"''{}]' then 'IPXE'
           else 'DISK' end) as source,
       case when b.source is null and r.boot = 'IMAGE' then r.boot_image else b.image end as image,
       case when b.source is null and r.boot = 'IPXE' then r.boot_from else b.address end as address,
       b.version
from allocation_card l join resource_request_card r using (resource_request_id)
left join boot_choice b on b.allocation_id = l.allocation_id;

-- What to do in the first hour, for each kind of loan; admins rewrite it.
create table first_hour (
    first_hour_id uuid   primary key,
    kind          text   not null unique constraint first_hour_kind_known check (kind in ('WHOLE', 'VM', 'HOSTED_CI')),
    body          text   not null constraint first_hour_short check (length(body) <= 20000),
    version       bigint not null default 0
);

insert into first_hour (first_hour_id, kind, body) values
    ('01910000-0000-7000-8000-000000000601', 'WHOLE', E'1. Log in with the details above and check that the fingerprint of the host is the one that you were given.\n2. Look at the machine: `lscpu`, `free -h`, `lsblk`. Is it what you asked for? If not, tell us in the conversation.\n3. Bring the system up to date and take away what you don''t need: the machine is on the Internet.\n4. Let only SSH keys in: `PasswordAuthentication no`.\n5. Keep what matters somewhere else. Disks are wiped when the loan ends, and nothing is backed up.\n6. Say below that you can log in.'),
    ('01910000-0000-7000-8000-000000000602', 'VM', E'1. Log in with the details above.\n2. Look at the virtual machine: `lscpu`, `free -h`, `df -h`. Is it what you asked for?\n3. Bring the system up to date.\n4. Keep what matters somewhere else. The virtual machine is deleted when the loan ends.\n5. Say below that you can log in.'),
    ('01910000-0000-7000-8000-000000000603', 'HOSTED_CI', E'1. Connect your CI to the runner with the details above.\n2. Run your tests once on arm64 and look at how long they take.\n3. Keep artefacts somewhere else: runners start empty.\n4. Say below that it runs.');

-- How often an address asked for boot scripts in the minute that began then.
create table boot_allowance (
    holder       text        primary key,
    window_began timestamptz not null,
    used         int         not null constraint boot_allowance_used_not_negative check (used >= 0)
);

-- What other modules may read of a hand-over.
create view handover_card as
select allocation_id, application_id, given_at, acknowledged_at from handover;
