"""One day's Arabic news into warehouse tables, every night (Airflow 2.6 or later).

The run's logical date is Airflow's: a cleared task gives the same run again, and finds it published
unless its input has changed. Backfills may run days side by side: the lock is the run's.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from airflow import DAG
from airflow.operators.bash import BashOperator

KHABAR = "/opt/khabar"
OUTPUT = f"{KHABAR}/out"
# A variable such as jdbc:postgresql://warehouse/news?user=loader, and a connection with the password.
WAREHOUSE = "{{ var.value.khabar_warehouse }}"
PASSWORD = "{{ conn.khabar_warehouse.password }}"

with DAG(
    dag_id="khabar_daily",
    description="A day's news: run, verify, load",
    schedule="15 1 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    default_args={
        "retries": 3,
        "retry_delay": timedelta(minutes=20),
        "execution_timeout": timedelta(hours=6),
    },
    tags=["khabar", "news"],
) as dag:
    run = BashOperator(
        task_id="run",
        bash_command=(
            f"{KHABAR}/bin/khabar run {KHABAR}/pipelines/daily.yaml"
            f" --output={OUTPUT} --date={{{{ ds }}}} --log=json"
        ),
        # No news for the day is no failure: what follows is skipped.
        skip_on_exit_code=3,
    )
    verify = BashOperator(
        task_id="verify",
        bash_command=f"{KHABAR}/bin/khabar verify {OUTPUT}/daily-{{{{ ds }}}}",
    )
    load = BashOperator(
        task_id="load",
        bash_command=f'{KHABAR}/bin/khabar load {OUTPUT}/daily-{{{{ ds }}}} --to "$WAREHOUSE"',
        env={"WAREHOUSE": WAREHOUSE, "PGPASSWORD": PASSWORD},
        append_env=True,
    )
    run >> verify >> load
