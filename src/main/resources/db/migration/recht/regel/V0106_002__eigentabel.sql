-- A table of the municipality's own: a copy of a table of the house that somebody changes, and a colleague approves.
create table regel.eigentabel (
    gemeente       text  not null,
    id             uuid  not null,
    tabel          text  not null,
    basis          date  not null,
    status         text  not null,
    rijen          jsonb not null,
    proeven        jsonb not null,
    van            date,
    reden          text  not null default '',
    makers         uuid[] not null,
    ingetrokken_op date,
    stand          int   not null default 0,
    constraint pk$eigentabel primary key (gemeente, id),
    constraint check$eigentabel_status check (status in ('CONCEPT', 'TER_GOEDKEURING', 'GOEDGEKEURD', 'INGETROKKEN')),
    constraint check$eigentabel_rijen check (jsonb_typeof(rijen) = 'array' and jsonb_typeof(proeven) = 'array'),
    constraint check$eigentabel_makers check (cardinality(makers) > 0),
    constraint check$eigentabel_gevraagd check
        (status not in ('TER_GOEDKEURING', 'GOEDGEKEURD') or (van is not null and length(reden) > 0)),
    constraint check$eigentabel_reden check (length(reden) <= 2000),
    constraint check$eigentabel_ingetrokken check ((status = 'INGETROKKEN') = (ingetrokken_op is not null))
);
comment on table regel.eigentabel is
    'A version of a decision table of the municipality''s own, from draft to what counts; what it says once approved stands in regel.inhoud';
comment on column regel.eigentabel.basis is 'The first day of the version of the house that it was copied from';
comment on column regel.eigentabel.makers is 'All who worked on it or asked for it; none of them may approve it';
comment on column regel.eigentabel.stand is 'Counts the changes, so that nobody approves or changes what somebody else just changed';
create unique index uniq$eigentabel_open on regel.eigentabel (gemeente, tabel)
    where status in ('CONCEPT', 'TER_GOEDKEURING');
create unique index uniq$eigentabel_dag on regel.eigentabel (gemeente, tabel, van) where status = 'GOEDGEKEURD';
create index idx$eigentabel_tabel on regel.eigentabel (gemeente, tabel);
call database.protect_by_gemeente('regel.eigentabel');
call database.needs_no_term('regel.eigentabel', 'The policy of the municipality, by which its decisions are explained; it says nothing about anybody');

-- Four eyes: who approves did not work on it. It never counts for a day that began before it was approved (Awb art. 3:40).
create table regel.goedkeuring (
    gemeente     text   not null,
    eigentabel   uuid   not null,
    tabel        text   not null,
    basis        date   not null,
    van          date   not null,
    vingerafdruk text   not null,
    makers       uuid[] not null,
    door         uuid   not null,
    op           date   not null,
    constraint pk$goedkeuring primary key (gemeente, eigentabel),
    constraint fk$goedkeuring_eigentabel foreign key (gemeente, eigentabel) references regel.eigentabel (gemeente, id),
    constraint fk$goedkeuring_inhoud foreign key (vingerafdruk) references regel.inhoud (vingerafdruk),
    constraint check$goedkeuring_vier_ogen check (cardinality(makers) > 0 and door <> all (makers)),
    constraint check$goedkeuring_vooraf check (op < van)
);
comment on table regel.goedkeuring is
    'append-only: what was approved word for word, by whom, and from which day it counts';
create index idx$goedkeuring_tabel on regel.goedkeuring (gemeente, tabel, basis, van);
call database.protect_by_gemeente('regel.goedkeuring');
call database.needs_no_term('regel.goedkeuring', 'Explains by which rules was decided, as long as there are decisions');

create table regel.eigentabelfeit (
    gemeente   text        not null,
    id         uuid        not null,
    eigentabel uuid        not null,
    soort      text        not null,
    woord      text        not null,
    door       uuid        not null,
    door_naam  text        not null,
    op         timestamptz not null,
    constraint pk$eigentabelfeit primary key (gemeente, id),
    constraint fk$eigentabelfeit_eigentabel foreign key (gemeente, eigentabel) references regel.eigentabel (gemeente, id)
);
comment on table regel.eigentabelfeit is 'append-only: who did what with a table of the municipality''s own';
create index idx$eigentabelfeit_eigentabel on regel.eigentabelfeit (gemeente, eigentabel);
call database.protect_by_gemeente('regel.eigentabelfeit');
call database.needs_no_term('regel.eigentabelfeit', 'The history of the policy of the municipality; it says nothing about residents');
