-- A file of the register may name parents in a circle, or a parent who is younger than the child: of people of whom
-- only the year of birth is known, or of whom the list of the other tells another date.
create function inwoner.laatste_dag(eerste date, precisie text) returns date
    language sql immutable parallel safe
    return case precisie when 'JAAR' then (eerste + interval '1 year' - interval '1 day')::date
                         when 'MAAND' then (eerste + interval '1 month' - interval '1 day')::date
                         else eerste end;
comment on function inwoner.laatste_dag is 'The last day that a birth date of which a part is known can have been';

-- Ends in a circle too: nobody is visited twice.
create function inwoner.stamt_af(van text, wie uuid, voorouder uuid) returns boolean
    language sql stable parallel safe
begin atomic
    with recursive boven (id) as (
        select wie
        union
        select v.ander
          from boven b
          join inwoner.v_verwantschap v on v.gemeente = van and v.inwoner = b.id and v.soort = 'OUDER')
    select exists (select 1 from boven where boven.id = voorouder);
end;
comment on function inwoner.stamt_af is 'Whether somebody is the other, or descends from the other, in this municipality';
