create table verstrekking.tegoed (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  begunstigde uuid not null,
  wet text not null,
  verstrekking uuid not null,
  onderdeel text not null,
  code text not null,
  waarde bigint not null,
  over bigint not null,
  laatste_dag date not null,
  constraint pk$tegoed primary key (gemeente, id),
  constraint fk$tegoed_verstrekking foreign key (gemeente, verstrekking)
    references verstrekking.verstrekking (gemeente, id) on delete cascade,
  constraint uniq$tegoed_code unique (gemeente, code),
  constraint uniq$tegoed_onderdeel unique (gemeente, verstrekking, onderdeel),
  constraint check$tegoed_wet check (wet = 'PARTICIPATIEWET'),
  constraint check$tegoed_onderdeel check (length(onderdeel) between 1 and 50),
  constraint check$tegoed_code check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
  constraint check$tegoed_over check (0 <= over and over <= waarde and waarde > 0)
);
comment on table verstrekking.tegoed is
  'A voucher of somebody for a part of what is given: a code that cannot be guessed, what is left of it, and its last day';
comment on column verstrekking.tegoed.code is '80 random bits in the letters of Crockford; who has it may spend it';
create index idx$tegoed_gezin on verstrekking.tegoed (gemeente, gezin);
create index idx$tegoed_inwoner on verstrekking.tegoed (gemeente, inwoner);
create index idx$tegoed_begunstigde on verstrekking.tegoed (gemeente, begunstigde);
call database.protect_by_gezin('verstrekking.tegoed', 'gezin');
call voorziening.protect_by_wet('verstrekking.tegoed');
call database.points_at_person('verstrekking.tegoed', 'inwoner');
call database.points_at_person('verstrekking.tegoed', 'begunstigde');
call database.is_kept('verstrekking.tegoed', 'gezinsdossier', volgt => '{verstrekking, gezin}', dag => 't.laatste_dag');
create policy policy$eigen on verstrekking.tegoed as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or nullif(current_setting('app.actor', true), '')::uuid in (inwoner, begunstigde));

create table verstrekking.inwisseling (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  tegoed uuid not null,
  partner uuid not null,
  bedrag bigint not null,
  kenmerk text not null,
  op timestamptz not null,
  ronde uuid,
  constraint pk$inwisseling primary key (gemeente, id),
  constraint fk$inwisseling_tegoed foreign key (gemeente, tegoed) references verstrekking.tegoed (gemeente, id)
    on delete cascade,
  constraint uniq$inwisseling_kenmerk unique (gemeente, partner, kenmerk),
  constraint check$inwisseling_bedrag check (bedrag > 0),
  constraint check$inwisseling_kenmerk check (length(kenmerk) between 1 and 100)
);
comment on table verstrekking.inwisseling is
  'That a partner took (part of) a voucher, by a mark of its own so that the same one sent twice counts once';
comment on column verstrekking.inwisseling.ronde is 'The run in which the partner is paid for it';
create index idx$inwisseling_tegoed on verstrekking.inwisseling (gemeente, tegoed);
create index idx$inwisseling_gezin on verstrekking.inwisseling (gemeente, gezin);
create index idx$inwisseling_open on verstrekking.inwisseling (gemeente, partner) where ronde is null;
call database.protect_by_gezin('verstrekking.inwisseling', 'gezin');
call database.protect_by_doel('verstrekking.inwisseling', 'INKOMEN');
call database.is_kept('verstrekking.inwisseling', 'gezinsdossier', volgt => '{tegoed, gezin}', dag => 't.op',
  open => 't.ronde is null');
create policy policy$eigen on verstrekking.inwisseling as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or exists (select 1 from verstrekking.tegoed t
              where t.gemeente = inwisseling.gemeente and t.id = inwisseling.tegoed
             offset 0));

-- Only for a partner with a token that may take vouchers: whether the purpose is that one.
create function verstrekking.redeems() returns boolean
language sql stable as $$
    select coalesce(current_setting('app.doel', true) = 'tegoed-inwisselen'
                    and current_setting('app.rol', true) = 'PARTNER', false)
$$;

-- What a partner learns of a voucher by its code: for which part, what is left and until when. Not whose it is.
create function verstrekking.zie_tegoed(welke text)
returns table (onderdeel text, over bigint, laatste_dag date)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    g text := current_setting('app.gemeente', true);
    eerder text[];
begin
    if not verstrekking.redeems() then
        return;
    end if;
    eerder := database.see_all();
    return query select t.onderdeel, t.over, t.laatste_dag from verstrekking.tegoed t
                  where t.gemeente = g and t.code = welke;
    perform database.see_as(eerder);
end
$$;

-- Takes an amount of a voucher. Two at once wait for each other; the same mark of a partner counts once.
create function verstrekking.wissel_in(
    nieuw uuid, welke text, hoeveel bigint, merk text, dag date, moment timestamptz,
    out uitkomst text, out deel text, out rest bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    g text := current_setting('app.gemeente', true);
    wie uuid := nullif(current_setting('app.actor', true), '')::uuid;
    eerder text[];
    t verstrekking.tegoed;
    i verstrekking.inwisseling;
begin
    if not verstrekking.redeems() then
        return;
    end if;
    uitkomst := 'ONBEKEND';
    eerder := database.see_all();
    select * into t from verstrekking.tegoed x where x.gemeente = g and x.code = welke for update;
    if found then
        deel := t.onderdeel;
        rest := t.over;
        select * into i from verstrekking.inwisseling x
         where x.gemeente = g and x.partner = wie and x.kenmerk = merk;
        if found then
            uitkomst := case when i.tegoed = t.id and i.bedrag = hoeveel then 'EERDER' else 'KENMERK' end;
        elsif dag > t.laatste_dag then
            uitkomst := 'VERLOPEN';
        elsif hoeveel > t.over then
            uitkomst := 'TE_VEEL';
        else
            update verstrekking.tegoed x set over = x.over - hoeveel where x.gemeente = g and x.id = t.id
            returning x.over into rest;
            insert into verstrekking.inwisseling (gemeente, id, gezin, tegoed, partner, bedrag, kenmerk, op)
            values (g, nieuw, t.gezin, t.id, wie, hoeveel, merk, moment);
            uitkomst := 'GEDAAN';
        end if;
    end if;
    perform database.see_as(eerder);
end
$$;

-- A run takes in, besides what is due to people, what partners took vouchers for: one order for each partner.
alter function verstrekking.verzamel(uuid, date, date) rename to verzamel_uitbetalingen;
create function verstrekking.verzamel(welke uuid, dag date, uitvoeren date) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    g text := current_setting('app.gemeente', true);
    eerder text[];
    wachten integer := verstrekking.verzamel_uitbetalingen(welke, dag, uitvoeren);
    zonder integer;
begin
    if not verstrekking.pays() then
        return 0;
    end if;
    eerder := database.see_all();
    with klaar as (
        update verstrekking.inwisseling i set ronde = welke
          from verstrekking.organisatierekening r
         where i.gemeente = g and i.ronde is null
           and r.gemeente = g and r.soort = 'PARTNER' and r.sleutel = i.partner::text and r.status = 'GELDIG'
        returning r.id, r.iban, r.naam, i.bedrag)
    insert into verstrekking.opdracht (gemeente, id, ronde, rekening, iban, naam, bedrag, op)
    select g, gen_random_uuid(), welke, k.id, k.iban, k.naam, sum(k.bedrag), uitvoeren
      from klaar k group by k.id, k.iban, k.naam;
    select count(distinct partner) into zonder from verstrekking.inwisseling where gemeente = g and ronde is null;
    perform database.see_as(eerder);
    return wachten + zonder;
end
$$;

alter function verstrekking.rond_af(uuid, date) rename to rond_uitbetalingen_af;
create function verstrekking.rond_af(welke uuid, dag date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    g text := current_setting('app.gemeente', true);
    eerder text[];
begin
    if not verstrekking.pays() then
        return;
    end if;
    perform verstrekking.rond_uitbetalingen_af(welke, dag);
    eerder := database.see_all();
    update verstrekking.inwisseling set ronde = null where gemeente = g and ronde = welke and dag is null;
    perform database.see_as(eerder);
end
$$;

alter function verstrekking.kwam_terug(uuid, text, date) rename to uitbetaling_kwam_terug;
create function verstrekking.kwam_terug(welke uuid, waarom text, dag date) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    g text := current_setting('app.gemeente', true);
    eerder text[];
begin
    if not verstrekking.uitbetaling_kwam_terug(welke, waarom, dag) then
        return false;
    end if;
    eerder := database.see_all();
    update verstrekking.inwisseling i set ronde = null
      from verstrekking.opdracht o
      join verstrekking.organisatierekening r on (r.gemeente, r.id) = (o.gemeente, o.rekening)
     where o.gemeente = g and o.id = welke and i.gemeente = g and i.ronde = o.ronde and i.partner::text = r.sleutel;
    perform database.see_as(eerder);
    return true;
end
$$;
