# Sourced by benchmarks that are given no database: the embedded one of a service that runs.

await_service() { # PID LOG: until it says where it is, or ends
  until grep -q 'GraphiQL  http' "$2"; do
    kill -0 "$1" 2>/dev/null || { cat "$2" >&2; exit 1; }
    sleep 0.2
  done
}

use_database_of() { # STANDOFF_HOME: the settings with which others reach it
  local postgres=$1/postgres
  QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$(sed -n 4p "$postgres/data/postmaster.pid")/standoff"
  QUARKUS_DATASOURCE_USERNAME=standoff
  QUARKUS_DATASOURCE_PASSWORD="$(cat "$postgres/password")"
  export QUARKUS_DATASOURCE_JDBC_URL QUARKUS_DATASOURCE_USERNAME QUARKUS_DATASOURCE_PASSWORD
}
