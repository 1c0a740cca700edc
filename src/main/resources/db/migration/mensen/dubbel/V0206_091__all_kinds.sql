-- A merge moves rows of every kind of data, also those that its purpose may not show.
create or replace function dubbel.see_all() returns void
language plpgsql as $$
begin
    perform set_config('app.categorieen_eerder', current_setting('app.categorieen', true), true);
    perform set_config('app.breed', '1', true), set_config('app.actor', '00000000-0000-7000-8000-000000000002', true),
            set_config('app.categorieen', '*', true);
end
$$;

create or replace function dubbel.see_as(breed text, actor text) returns void
language plpgsql as $$
begin
    perform set_config('app.breed', breed, true), set_config('app.actor', actor, true),
            set_config('app.categorieen', coalesce(current_setting('app.categorieen_eerder', true), ''), true);
end
$$;
