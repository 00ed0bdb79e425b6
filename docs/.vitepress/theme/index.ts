import DefaultTheme from 'vitepress/theme-without-fonts';
import type { Theme } from 'vitepress';
import CheckSitting from './CheckSitting.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component('CheckSitting', CheckSitting);
  },
} satisfies Theme;
